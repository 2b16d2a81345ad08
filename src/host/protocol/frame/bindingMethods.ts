import type { HostBindings } from "./hostDocument";
import { methodErrors, type MethodCall } from "./methodCall";

type Answer = (data: Record<string, unknown>) => void;
export type BindingMethod = (call: MethodCall, bindings: HostBindings, answer: Answer) => void;

const idOf = ({ DdaBindingsMethod }: MethodCall): string =>
  String(DdaBindingsMethod?.BindingId ?? "");
const missing = { Error: methodErrors.bindingNotExist };

/** `Office.context.document.bindings`, by what the library calls. */
export const bindingMethods = {
  all: (_call, bindings, answer) => answer({ Bindings: bindings.all() }),
  get: (call, bindings, answer) => {
    const found = bindings.find(idOf(call));
    answer(found ? { Bindings: [found] } : missing);
  },
  add: (call, bindings, answer) => {
    const { BindingType, ItemName } = call.DdaBindingsMethod ?? {};
    try {
      const name = typeof ItemName === "string" ? ItemName : undefined;
      answer({ Bindings: [bindings.add(idOf(call), Number(BindingType), name)] });
    } catch {
      answer({ Error: methodErrors.bindingCreation });
    }
  },
  release: (call, bindings, answer) => answer(bindings.release(idOf(call)) ? {} : missing),
  read: (call, bindings, answer) => {
    const values = bindings.values(String(call.DdaGetBindingData?.BindingId ?? ""));
    answer(values ? { Data: values } : missing);
  },
  write: (call, bindings, answer) => {
    const { BindingId, Data } = call.DdaSetBindingData ?? {};
    try {
      bindings.setValues(
        String(BindingId ?? ""),
        Array.isArray(Data) ? (Data as unknown[][]) : [[Data]],
      );
      answer({});
    } catch {
      answer({ Error: methodErrors.dataWrite });
    }
  },
} satisfies Record<string, BindingMethod>;
