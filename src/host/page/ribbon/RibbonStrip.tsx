import { useRef, type KeyboardEvent } from "react";
import type { RibbonTab } from "../manifest/addinManifest";

interface Props {
  label: string;
  tabs: Pick<RibbonTab, "id" | "label">[];
  current: string;
  choose(id: string): void;
}

/** The row of tab names: one stop for Tab, arrows move between them. */
export function RibbonStrip({ label, tabs, current, choose }: Props) {
  const strip = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const from = tabs.findIndex(({ id }) => id === current);
    const index = (from + step + tabs.length) % tabs.length;
    const next = tabs[index];
    if (next === undefined) return;
    choose(next.id);
    strip.current?.querySelectorAll<HTMLElement>("[role=tab]")[index]?.focus();
  };
  return (
    <div className="ribbon-strip" role="tablist" aria-label={label} ref={strip}>
      {tabs.map(({ id, label: name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === current}
          aria-controls="ribbon-panel"
          tabIndex={id === current ? 0 : -1}
          onClick={() => choose(id)}
          onKeyDown={move}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
