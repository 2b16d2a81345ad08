import type { Channel } from "../../protocol/frame/channel";

/** The pipe to one frame: only text from that frame and that origin comes through. */
export function frameChannel(frame: HTMLIFrameElement, origin: string): Channel {
  return {
    post: (text) => frame.contentWindow?.postMessage(text, origin),
    onMessage(listener) {
      const receive = ({ source, origin: from, data }: MessageEvent): void => {
        if (source === frame.contentWindow && from === origin && typeof data === "string") {
          listener(data);
        }
      };
      addEventListener("message", receive);
      return () => removeEventListener("message", receive);
    },
  };
}
