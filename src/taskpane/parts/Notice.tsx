import { FluentProvider } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { useTheme } from "../theme";
import { Empty } from "./Empty";

/** A page with nothing but a notice: not in Excel, or in one that is too old. */
export function Notice({ title, text }: { title: string; text: string }) {
  return (
    <FluentProvider theme={useTheme()}>
      <Empty icon={InfoRegular} title={title} text={text} />
    </FluentProvider>
  );
}
