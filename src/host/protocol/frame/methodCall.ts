import * as z from "zod/mini";

/** `executeMethod` by number, as the library numbers them. */
export const dispatchIds = {
  getSelectedData: 64,
  setSelectedData: 65,
  addBindingFromSelection: 66,
  getBinding: 68,
  releaseBinding: 69,
  getBindingData: 70,
  setBindingData: 71,
  getAllBindings: 74,
  refreshSettings: 75,
  saveSettings: 76,
  getDocumentCopy: 77,
  addBindingFromNamedItem: 78,
  getDocumentCopyChunk: 80,
  releaseDocumentCopy: 81,
  goToById: 82,
  getFileProperties: 86,
  richApiRequest: 93,
  commandCompleted: 94,
  messageParent: 144,
  messageChild: 145,
} as const;

/** Error numbers of the shared API. */
export const methodErrors = {
  none: 0,
  dataWrite: 1003,
  bindingNotExist: 3002,
  bindingCreation: 3000,
  notSupported: 5001,
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

const pairs = z.array(z.tuple([z.string(), z.string()]));

/** The parts of an `executeMethod` call that this host reads. */
export const methodCall = z.looseObject({
  DdaMethod: z.object({ DispatchId: z.number() }),
  ArrayData: z.optional(z.array(z.unknown())),
  DdaSettingsMethod: z.optional(z.object({ Properties: z.optional(pairs) })),
  DdaSetBindingData: z.optional(
    z.object({ Data: z.unknown(), BindingId: z.optional(z.unknown()) }),
  ),
  DdaGetBindingData: z.optional(z.object({ BindingId: z.optional(z.unknown()) })),
  DdaBindingsMethod: z.optional(
    z.object({
      ItemName: z.optional(z.unknown()),
      BindingId: z.optional(z.unknown()),
      BindingType: z.optional(z.unknown()),
    }),
  ),
  DdaGoToByIdMethod: z.optional(z.object({ Id: z.unknown() })),
  messageToParent: z.optional(z.string()),
  messageContent: z.optional(z.string()),
});

export type MethodCall = z.infer<typeof methodCall>;
