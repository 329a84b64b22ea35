import assert from "node:assert/strict";
import { join } from "node:path";
import { figuresByPlace, writeFigures } from "../../src/commands/write_figures.ts";
import { withFolder } from "../with_folder.ts";
import { withStreams } from "./streams.ts";

const figure = (name: string) => ({
  name,
  title: `Title of ${name}`,
  caption: "",
  spec: {
    width: 60,
    data: { values: [{ a: 1 }] },
    mark: "point",
    encoding: { x: { field: "a", type: "quantitative" } },
  },
});

Deno.test("figures of pages become SVG and PNG in folders as those of the results, with titles", async () => {
  await withFolder(async (folder) => {
    const figures = figuresByPlace([
      { path: "results/a/README.md", markdown: "# A", figures: [figure("one"), figure("two")] },
      { path: "results/b.md", markdown: "# B", figures: [figure("three")] },
    ]);
    const quiet = (bytes: Uint8Array) => bytes.length;
    const streams = { stdout: quiet, stderr: quiet };
    await withStreams(streams, () => writeFigures(figures, folder));
    const names = (path: string) => Array.from(Deno.readDirSync(path), ({ name }) => name).sort();
    assert.deepEqual(names(folder), ["a", "three.png", "three.svg"]);
    assert.deepEqual(names(join(folder, "a")), ["one.png", "one.svg", "two.png", "two.svg"]);
    assert.match(await Deno.readTextFile(join(folder, "a", "two.svg")), />Title of two</);
    const png = await Deno.readFile(join(folder, "three.png"));
    assert.deepEqual([...png.subarray(1, 4)], [...new TextEncoder().encode("PNG")]);
  });
});
