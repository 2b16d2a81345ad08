import { useState } from "react";
import type { RibbonButton, RibbonControl } from "../manifest/addinManifest";
import { Glyph } from "./Glyph";

interface Props {
  control: RibbonControl;
  /** Whether a control is switched on, after what the add-in asked for at run time. */
  enabled(control: RibbonControl): boolean;
  press(button: RibbonButton): void;
}

/** One large control of an add-in with its icon, label and supertip; a menu opens its items. */
export function AddinButton({ control, enabled, press }: Props) {
  const [open, setOpen] = useState(false);
  const tip = `tip-${control.id}`;
  const isMenu = control.kind === "menu";
  return (
    <div
      className="addin-control"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => event.key === "Escape" && setOpen(false)}
    >
      <button
        type="button"
        className="addin-button"
        id={control.id}
        disabled={!enabled(control)}
        aria-describedby={tip}
        {...(isMenu ? { "aria-haspopup": "menu", "aria-expanded": open } : {})}
        onClick={() => (isMenu ? setOpen(!open) : press(control))}
      >
        <ControlIcon control={control} size={32} />
        <span className="addin-label">
          {control.label}
          {isMenu && <Glyph name="down" size={10} />}
        </span>
      </button>
      <div className="supertip" role="tooltip" id={tip}>
        <strong>{control.tip.title}</strong>
        <span>{control.tip.description}</span>
      </div>
      {isMenu && open && (
        <div className="addin-menu" role="menu" aria-label={control.label}>
          {control.items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              id={item.id}
              disabled={!enabled(item)}
              onClick={() => {
                setOpen(false);
                press(item);
              }}
            >
              <ControlIcon control={item} size={16} />
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** The add-in's picture nearest to the wanted size, from above when there is one. */
function ControlIcon({ control, size }: { control: RibbonControl; size: number }) {
  const sizes = Object.keys(control.icons).map(Number);
  const best = sizes.find((each) => each >= size) ?? sizes.at(-1);
  if (best === undefined) return <Glyph name="addin" size={size} />;
  return <img src={control.icons[best]} width={size} height={size} alt="" />;
}
