import "./host.css";
import { createGrid } from "./grid/createGrid";
const q = new URLSearchParams(location.search);
void createGrid(document.getElementById("host")!, "zh-CN", q.has("dark")).then(({ api }) => {
  api.createWorkbook({ name: "工作簿1", sheets: { s1: { id: "s1", name: "Sheet1", rowCount: 200, columnCount: 26 } }, sheetOrder: ["s1"] });
  Object.assign(window, { api });
});
