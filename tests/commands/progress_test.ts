import assert from "node:assert/strict";
import { startProgress } from "../../src/commands/progress.ts";

/** Progress written to a text, under a clock the test sets. */
function recorded(terminal: boolean) {
  const seen = { text: "", time: 0 };
  const progress = startProgress("training", 200, {
    terminal,
    write: (text) => seen.text += text,
    now: () => seen.time,
  });
  const at = (seconds: number, done: number) => {
    seen.time = 1000 * seconds;
    progress.update(done);
  };
  return { seen, progress, at };
}

Deno.test("without a terminal: a line every ten seconds and one at the end", () => {
  const { seen, progress, at } = recorded(false);
  at(0, 0);
  at(5, 10);
  at(12, 20);
  at(13, 30);
  progress.log("a note");
  at(14, 200);
  progress.close();
  assert.equal(
    seen.text,
    "training: 20/200, 1:48 left\na note\ntraining: 200/200\n",
  );
});

Deno.test("on a terminal: a bar in one place, removed at the end", () => {
  const { seen, progress, at } = recorded(true);
  at(0, 0);
  at(0.05, 50);
  at(1, 100);
  progress.log("a note");
  progress.close();
  const empty = "-".repeat(30);
  const half = "#".repeat(15) + "-".repeat(15);
  assert.equal(
    seen.text,
    `training [${empty}] 0/200\r\x1b[Ktraining [${half}] 100/200, 0:01 left\r\x1b[Ka note\n`,
  );
});

Deno.test("a resumed run's time left counts the steps taken since", () => {
  const { seen, at } = recorded(false);
  at(0, 100);
  at(3600, 110);
  assert.equal(seen.text, "training: 110/200, 9:00:00 left\n");
});

Deno.test("what is counted has its rate, and a note stands last", () => {
  const seen: string[] = [];
  let time = 0;
  const progress = startProgress("training", 1000, {
    unit: "steps",
    terminal: false,
    write: (text) => seen.push(text),
    now: () => time,
  });
  progress.update(100);
  time = 20_000;
  progress.update(400, "survival 0.8401");
  assert.deepEqual(seen, ["training: 400/1000, 15 steps/s, 0:40 left, survival 0.8401\n"]);
});
