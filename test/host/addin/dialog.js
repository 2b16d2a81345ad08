// Says hello to the task pane and repeats what it hears.
Office.onReady(() => {
  const { ui } = Office.context;
  ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }) => ui.messageParent(`echo ${message}`),
    () => ui.messageParent("hello from the dialog"),
  );
});
