/** Outlines on a 20 × 20 field, drawn with the current colour. */
const outlines = {
  newBook: "M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15M10 9v5M7.5 11.5h5",
  open: "M2.5 15.5v-11h5l1.5 2h7v2.5M2.5 15.5 5 9h12.5L15 15.5z",
  download: "M10 3v9m-4-3.5 4 4 4-4M3.5 16.5h13",
  close: "m5 5 10 10M15 5 5 15",
  down: "m5.5 8 4.5 4.5L14.5 8",
  addin: "M3 3h6v6H3zM11 3h6v6h-6zM3 11h6v6H3zM11 11h6v6h-6z",
} as const;

export type GlyphName = keyof typeof outlines;

/** A small picture of the host's own controls; add-ins bring their icons along. */
export function Glyph({ name, size = 20 }: { name: GlyphName; size?: number }) {
  return (
    <svg className="glyph" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={outlines[name]} />
    </svg>
  );
}
