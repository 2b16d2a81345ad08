// A small add-in as any author would write it. What the tests look at is on `window`.
window.started = performance.now();
window.problems = [];
addEventListener("error", ({ message }) => window.problems.push(message));
addEventListener("unhandledrejection", ({ reason }) => window.problems.push(String(reason)));

window.ready = Office.onReady().then(({ host, platform, addin }) => {
  document.querySelector("#ready").textContent = `${host} ${platform}`;
  return { host, platform, visibility: addin?.visibilityMode };
});

async function fillSelection(color, event) {
  await Excel.run(async (context) => {
    const { fill } = context.workbook.getSelectedRange().format;
    if (color === undefined) fill.clear();
    else fill.color = color;
    await context.sync();
  });
  window.lastCommand = event.source.id;
  event.completed();
}

window.markSelection = (event) => fillSelection("#FFFF00", event);
Office.onReady(() => {
  Office.actions.associate("clearSelection", (event) => fillSelection(undefined, event));
});
