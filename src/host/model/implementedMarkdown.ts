import { implementedMembers } from "./implementedMembers";

/** The list in the room's README: one line for each class, read from the code. */
export function implementedMarkdown(): string {
  return implementedMembers()
    .map(({ name, scalars, navigations, methods, events }) => {
      const properties = [...scalars, ...navigations].filter(isPublic).sort();
      const calls = methods.filter(isPublic).sort();
      const handlers = (events === "any" ? [] : events).map((event) => `on${event}`).sort();
      const members = [...properties, ...calls.map((method) => `${method}()`), ...handlers];
      return `- **${name}**: ${members.map((member) => `\`${member}\``).join(", ")}`;
    })
    .join("\n");
}

const isPublic = (member: string): boolean => !member.startsWith("_");
