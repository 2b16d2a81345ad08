import { Batch, type Services } from "./batch";
import { Coverage } from "./coverage";
import { HostError } from "./hostError";
import { isHostObject, shapeOf, type HostObject } from "./hostClass";
import { Members } from "./members";
import { identityOf, runQuery } from "./query";
import { References } from "./references";
import {
  actionTypes,
  type Action,
  type RequestBody,
  type ResponseBody,
  type WireError,
  memberName,
} from "./wire";

export type DispatcherOptions = {
  /** Objects the client makes by name. */
  services?: Services;
  /** Brings computed values up to date before anything is read; undefined when they are. */
  settle?: () => Promise<void> | undefined;
  /** Told when a reference to an object is kept or released. */
  onKeep?: (object: HostObject, kept: boolean) => void;
  /** Runs before each action: the place for faults. */
  beforeAction?: (index: number, action: Action) => void;
};

/**
 * Interprets batches purely by member name: a feature is a class whose members carry the names of the public API,
 * and nothing here knows any of them.
 */
export class Dispatcher {
  readonly coverage = new Coverage();
  readonly references = new References();
  readonly #members: Members;

  constructor(
    private readonly root: HostObject,
    private readonly options: DispatcherOptions = {},
  ) {
    this.#members = new Members(this.coverage, () => this.options.settle?.());
  }

  /** Runs the actions in order; the first refusal ends the batch, what was done before it stays done. */
  async execute(body: RequestBody): Promise<ResponseBody> {
    const batch = new Batch(
      body.ObjectPaths,
      this.root,
      this.options.services ?? new Map(),
      this.#members,
      this.references,
    );
    const answer: ResponseBody = { Results: [], TraceIds: [] };
    for (const [index, action] of body.Actions.entries()) {
      try {
        this.options.beforeAction?.(index, action);
        await this.#run(batch, action, answer);
      } catch (error) {
        answer.Error = wireError(error, index);
        break;
      }
    }
    return answer;
  }

  async #run(batch: Batch, action: Action, answer: ResponseBody): Promise<void> {
    const put = (Value: unknown): void => void answer.Results.push({ ActionId: action.Id, Value });
    const path = action.ObjectPathId ?? 0;
    const name = action.Name ?? "";
    switch (action.ActionType) {
      case actionTypes.instantiate: {
        const object = await batch.object(path);
        return put(object === null ? null : identityOf(object, batch.referenceOf(path)));
      }
      case actionTypes.query: {
        const object = await batch.object(path);
        await this.options.settle?.();
        return put(
          runQuery(object, action.QueryInfo ?? {}, this.#members, batch.referenceOf(path)),
        );
      }
      case actionTypes.method:
        return put(await this.#method(batch, action, path, name));
      case actionTypes.setProperty: {
        const target = await batch.target(path, name);
        const [value] = await batch.arguments(action.ArgumentInfo);
        return this.#members.set(target, name, value);
      }
      case actionTypes.update: {
        const target = await batch.target(path, name);
        for (const [member, value] of Object.entries(action.ObjectState ?? {})) {
          this.#members.set(target, member, value);
        }
        return put(null);
      }
      case actionTypes.trace:
        answer.TraceIds.push(action.Id);
        return put(null);
      default:
        throw new HostError(
          "UnsupportedOperation",
          `This host does not run actions of type ${action.ActionType}.`,
        );
    }
  }

  async #method(batch: Batch, action: Action, path: number, name: string): Promise<unknown> {
    // `getItemOrNullObject("old").delete()` is how add-ins clear up: nothing happens to what is not there.
    if ((await batch.object(path)) === null) return null;
    const target = await batch.target(path, name);
    const args = await batch.arguments(action.ArgumentInfo);
    if (name === "_KeepReference") {
      this.options.onKeep?.(target, true);
      return batch.keep(path, target);
    }
    if (name === "_RemoveReference") {
      this.#release(String(args[0]));
      return null;
    }
    if (!shapeOf(target).still.includes(memberName(name))) await this.options.settle?.();
    const value = await this.#members.call(target, name, args);
    return isHostObject(value) ? identityOf(value) : (value ?? null);
  }

  #release(reference: string): void {
    const object = this.references.get(reference);
    this.references.release(reference);
    this.options.onKeep?.(object, false);
  }
}

function wireError(error: unknown, ActionIndex: number): WireError {
  const known =
    error instanceof HostError
      ? error
      : new HostError("GeneralException", error instanceof Error ? error.message : String(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location ?? "",
    ActionIndex,
    HttpStatusCode: 400,
  };
}
