import { invalidArgument } from "../state/notFound";
import { bytesOfBase64 } from "../workbook/bytesOfBase64";

/** Points of a pixel at 96 dots to the inch. */
const POINTS = 0.75;

/** What a picture says of itself: its format, and its size in points. @throws HostError InvalidArgument */
export function readImage(base64: string): {
  base64: string;
  format: string;
  width: number;
  height: number;
} {
  const bytes = bytesOfBase64(base64);
  const view = new DataView(bytes.buffer);
  const [width, height, format] =
    pngSize(view) ?? jpegSize(view) ?? gifSize(view) ?? bmpSize(view) ?? svgSize(bytes) ?? [];
  if (width === undefined || height === undefined || format === undefined) throw invalidArgument();
  return { base64, format, width: width * POINTS, height: height * POINTS };
}

type Size = [width: number, height: number, format: string];

function pngSize(view: DataView): Size | undefined {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return undefined;
  return [view.getUint32(16), view.getUint32(20), "PNG"];
}

function gifSize(view: DataView): Size | undefined {
  if (view.byteLength < 10 || view.getUint32(0) !== 0x47494638) return undefined;
  return [view.getUint16(6, true), view.getUint16(8, true), "GIF"];
}

function bmpSize(view: DataView): Size | undefined {
  if (view.byteLength < 26 || view.getUint16(0) !== 0x424d) return undefined;
  return [view.getInt32(18, true), Math.abs(view.getInt32(22, true)), "BMP"];
}

/** The size stands in the first frame header. */
function jpegSize(view: DataView): Size | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5), "JPEG"];
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function svgSize(bytes: Uint8Array): Size | undefined {
  const text = new TextDecoder().decode(bytes.subarray(0, 2000));
  if (!text.includes("<svg")) return undefined;
  const size = (name: string): number =>
    Number(new RegExp(`<svg[^>]*\\s${name}="([\\d.]+)`).exec(text)?.[1] ?? 100);
  return [size("width"), size("height"), "SVG"];
}
