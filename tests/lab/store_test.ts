import assert from "node:assert/strict";
import { createStore } from "../../src/lab/store.ts";

Deno.test("who subscribes hears what changed since it read, then every change, until it ends", () => {
  const store = createStore<readonly string[]>([]);
  assert.deepEqual(store.get(), []);
  store.set(["random"]); // between what a component reads as it is drawn and its subscription
  const heard: (readonly string[])[] = [];
  const end = store.subscribe((value) => heard.push(value));
  assert.deepEqual(heard, [["random"]]);
  store.set((last) => [...last, "optimal"]);
  assert.deepEqual(heard, [["random"], ["random", "optimal"]]);
  end();
  store.set([]);
  assert.equal(heard.length, 2);
});
