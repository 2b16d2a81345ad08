import { invalidArgument } from "../state/notFound";

/** The bytes behind a Base64 text. @throws HostError InvalidArgument */
export function bytesOfBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    throw invalidArgument();
  }
}
