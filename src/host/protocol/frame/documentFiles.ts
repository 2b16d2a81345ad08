import type { MethodCall } from "./methodCall";

type Copy = { bytes: Uint8Array; sliceSize: number };

/** Keys of the wire: a file type, a slice's size, a handle and a slice's position come by number. */
const keys = { fileType: "0", sliceSize: "1", handle: "2", sliceIndex: "3" } as const;
const COMPRESSED = 1;

/** Copies of the document that an add-in reads slice by slice (`getFileAsync`). */
export class DocumentFiles {
  readonly #copies = new Map<number, Copy>();
  #next = 0;

  /** A handle and the size in bytes; undefined for any other file than an .xlsx. */
  async open(
    call: MethodCall,
    file: () => Promise<Uint8Array>,
  ): Promise<Record<number, number> | undefined> {
    if (numberOf(call, keys.fileType) !== COMPRESSED) return undefined;
    const bytes = await file();
    const handle = ++this.#next;
    this.#copies.set(handle, { bytes, sliceSize: numberOf(call, keys.sliceSize) });
    return { 0: handle, 1: bytes.length };
  }

  /** The bytes of a slice, and how many they are. */
  slice(call: MethodCall): Record<number, unknown> | undefined {
    const copy = this.#copies.get(numberOf(call, keys.handle));
    if (!copy) return undefined;
    const from = numberOf(call, keys.sliceIndex) * copy.sliceSize;
    const part = [...copy.bytes.subarray(from, from + copy.sliceSize)];
    return { 0: part, 1: part.length };
  }

  close(call: MethodCall): void {
    this.#copies.delete(numberOf(call, keys.handle));
  }
}

const numberOf = (call: MethodCall, key: string): number =>
  Number((call as Record<string, unknown>)[key]);
