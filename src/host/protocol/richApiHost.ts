import type { Services } from "./batch";
import { Dispatcher } from "./dispatcher";
import { noFaults, type Faults } from "./faults";
import { HostError } from "./hostError";
import type { HostEvent, HostModel } from "./hostEvent";
import {
  actionTypes,
  pathTypes,
  requestBody,
  type Action,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** How a request ended, for either transport. */
export type Outcome = { body: ResponseBody; text: string };

/**
 * Runs `ProcessQuery` requests one after another and holds events back until the answer is on its way, as Excel
 * does: a client never hears of a change before the batch that made it has ended.
 */
export class RichApiHost {
  readonly dispatcher: Dispatcher;
  readonly #listeners = new Set<(event: HostEvent) => void>();
  #queue: Promise<unknown> = Promise.resolve();
  #held: HostEvent[] | undefined;
  #writes = 0;

  constructor(
    private readonly model: HostModel,
    services: Services = new Map(),
    readonly faults: Faults = noFaults(),
  ) {
    this.dispatcher = new Dispatcher(model.root, {
      services,
      settle: () => model.settle(),
      onKeep: (object, kept) => model.keep(object, kept),
      beforeAction: (_index, action) => this.#failWhenTold(action),
    });
    model.onEvent((event) => {
      if (this.#held) this.#held.push(event);
      else this.#send(event);
    });
  }

  /** Gives every event to the listener, after the answer of the batch that caused it. */
  onEvent(listener: (event: HostEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /**
   * Answers one request; `reply` is called before its events are sent.
   * @param body the request's body, parsed
   * @param bytes its size on the wire
   */
  process(body: unknown, bytes: number, reply: (outcome: Outcome) => void): Promise<void> {
    const turn = this.#queue.then(() => this.#process(body, bytes, reply));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #process(
    request: unknown,
    bytes: number,
    reply: (outcome: Outcome) => void,
  ): Promise<void> {
    const intrusion = this.faults.beforeNextRequest;
    this.faults.beforeNextRequest = undefined;
    await intrusion?.();
    if (this.faults.delay > 0)
      await new Promise((resolve) => setTimeout(resolve, this.faults.delay));
    this.#held = [];
    this.#writes = 0;
    const outcome = await this.#answer(request, bytes);
    this.model.endBatch();
    const events = this.#held;
    this.#held = undefined;
    reply(outcome);
    for (const event of events) this.#send(event);
  }

  async #answer(request: unknown, bytes: number): Promise<Outcome> {
    try {
      const asked = requestBody.parse(request);
      if (!isForService(asked)) this.#refuseWhenTold(bytes);
      const body = await this.dispatcher.execute(asked);
      const answer = JSON.stringify(body);
      if (answer.length > this.faults.maxResponseBytes) {
        throw new HostError(
          "ResponsePayloadSizeLimitExceeded",
          "The response payload size has exceeded the limit.",
        );
      }
      return { body, text: answer };
    } catch (error) {
      return refusal(error);
    }
  }

  #refuseWhenTold(bytes: number): void {
    if (this.faults.cellEditMode) {
      throw new HostError(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode.",
      );
    }
    if (bytes > this.faults.maxRequestBytes) {
      throw new HostError(
        "RequestPayloadSizeLimitExceeded",
        "The request payload size has exceeded the limit.",
      );
    }
  }

  #failWhenTold(action: Action): void {
    if (this.faults.failAtWrite === undefined) return;
    const writes =
      action.ActionType === actionTypes.setProperty || action.ActionType === actionTypes.method;
    if (!writes || action.Name?.startsWith("_")) return;
    if (this.#writes === this.faults.failAtWrite) {
      throw new HostError(
        "GeneralException",
        "There was an internal error while processing the request.",
      );
    }
    this.#writes += 1;
  }

  #send(event: HostEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

/** Whether a request is for one of Office's own services (pane, ribbon, start-up) and no workbook. */
const isForService = ({ ObjectPaths }: RequestBody): boolean =>
  Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === pathTypes.newObject);

/** How long a text is on the wire. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length;

function refusal(error: unknown): Outcome {
  const known =
    error instanceof HostError ? error : new HostError("GeneralException", String(error));
  const body: ResponseBody = {
    Results: [],
    TraceIds: [],
    Error: {
      Code: known.code,
      Message: known.message,
      Location: known.location ?? "",
      ActionIndex: 0,
      HttpStatusCode: 400,
    },
  };
  return { body, text: JSON.stringify(body) };
}
