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
render(<App lab={openLab()} />, root);
