/**
 * `deno task dev lab:picture`: takes the picture of the lab in README from the page itself, in Chromium: a small training
 * at three alphas, its exact survival beside the references. Writes `results/lab/train.webp`.
 *
 * @module
 */
import { findBrowser } from "../../src/commands/find_browser.ts";
import { serveLab } from "../../src/lab/server/serve.ts";
import { startBrowser } from "../browser/devtools.ts";
import { openLabPage } from "../browser/lab/lab_page.ts";

const PROFILE = new URL("../../runs/lab-picture/", import.meta.url);
const PICTURE = new URL("../../results/lab/train.webp", import.meta.url);

/** What is trained. */
const FORM = {
  alphas: "0, 0.01, 1",
  embedding: "32",
  hidden: "64",
  steps: "300",
  every: "10",
  device: "cpu",
};

/** Pixels of the page's width. */
const WIDTH = 1400;

/** Part of the quality that 100 has. */
const QUALITY = 80;

const found = await findBrowser();
if (!found) throw new Error("Cannot take the picture: no Chromium");
const server = serveLab({ port: 0 });
await Deno.mkdir(PROFILE, { recursive: true });
await Deno.mkdir(new URL(".", PICTURE), { recursive: true });
const flags = ["--disable-gpu", "--disable-features=WebGPUService"];
const browser = await startBrowser(found.program, PROFILE.pathname, flags);
try {
  const page = await openLabPage(browser, `http://127.0.0.1:${server.addr.port}/`);
  const metrics = { width: WIDTH, height: 900, deviceScaleFactor: 1, mobile: false };
  await page.send("Emulation.setDeviceMetricsOverride", metrics);
  const features = [{ name: "prefers-color-scheme", value: "light" }];
  await page.send("Emulation.setEmulatedMedia", { features });
  await page.until(
    `document.getElementById("train-preset") && document.querySelector(".references")`,
  );
  for (const [field, text] of Object.entries(FORM)) await page.fill(`train-${field}`, text);
  await page.press("Start");
  const line = `document.getElementById("train-line").textContent`;
  let step = "";
  while (!await page.evaluate(`${line}.startsWith("Trained ")`)) {
    // A look may take long on a busy machine; the training as a whole may take longer than any wait.
    await page.until(`${line}.startsWith("Trained ") ||
      (document.querySelector("#train-models caption")?.textContent ?? "") !== "${step}"`);
    step = await page.evaluate(
      `document.querySelector("#train-models caption")?.textContent ?? ""`,
    );
    console.error(step);
  }
  await page.until(`document.querySelector("#part-train .drawing[aria-busy=false] svg")`);
  const options = { format: "webp", quality: QUALITY, captureBeyondViewport: true };
  const { data } = await page.send("Page.captureScreenshot", options);
  await Deno.writeFile(PICTURE, Uint8Array.fromBase64(data));
  console.log("results/lab/train.webp");
} finally {
  await browser.close();
  await server.shutdown();
  await Deno.remove(PROFILE, { recursive: true });
}
