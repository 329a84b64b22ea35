/**
 * The page's script.
 *
 * @module
 */
import { render } from "preact";
import { App } from "./app.tsx";
import { openLab } from "./lab.ts";

const root = document.getElementById("app")!;
root.replaceChildren();
// A file that is dropped beside its place must not replace the page.
for (const type of ["dragover", "drop"] as const) {
  addEventListener(type, (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
}
render(<App lab={openLab()} />, root);
