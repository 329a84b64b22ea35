import assert from "node:assert/strict";
import { testTable } from "./bad_input.ts";
import {
  ADMISSIBLE,
  CONFIG,
  configWith,
  datasetFile,
  dynamicsFile,
  mdpFile,
} from "./good_input.ts";

const COLLECT = "--behaviour random --episodes 3 --mdp @/mdp.npz --out";
const CONVERT = "@/dynamics.npz @/list.txt --out";

testTable({
  kind: "paths and permissions",
  command: "collect",
  files: {
    "config.yaml": CONFIG,
    "mdp.npz": mdpFile(),
    "dynamics.npz": dynamicsFile(),
    "list.txt": ADMISSIBLE,
    "data.npz": datasetFile(),
    "folder": null,
  },
  cases: [
    {
      name: "a dataset among the program's own files",
      args: `${COLLECT} #/src/bad_input.npz`,
      error:
        "#/src/bad_input.npz: cannot be written: is one of the project's own, expected a place in runs or results, or outside of the project",
      mended: { args: `${COLLECT} @/out.npz` },
      spawned: true,
    },
    {
      name: "a dataset in place of the program's settings",
      args: `${COLLECT} #/deno.json`,
      error:
        "deno.json: cannot be written: is one of the project's own, expected a place in runs or results, or outside of the project",
      mended: { args: `${COLLECT} @/out.npz` },
    },
    {
      name: "a dataset in a folder that is not there",
      args: `${COLLECT} @/none/out.npz`,
      error: "@/none/out.npz: cannot be written: its folder does not exist",
      mended: { args: `${COLLECT} @/folder/out.npz` },
    },
    {
      name: "a dataset in place of a folder",
      args: `${COLLECT} @/folder`,
      error: "@/folder: cannot be written: is a folder or device, expected a file",
      mended: { args: `${COLLECT} @/folder.npz` },
    },
    {
      name: "a dataset below a file",
      args: `${COLLECT} @/list.txt/out.npz`,
      error: "@/list.txt/out.npz: cannot be written: a file is where its folder should be",
      mended: { args: `${COLLECT} @/out.npz` },
    },
    {
      name: "an MDP that is not there",
      args: `--behaviour random --episodes 3 --mdp @/mpd.npz --out @/out.npz`,
      error: "@/mpd.npz: cannot be read: there is no such file",
      mended: { args: `${COLLECT} @/out.npz` },
    },
    {
      name: "a folder in place of an MDP",
      args: `--behaviour random --episodes 3 --mdp @/folder --out @/out.npz`,
      error: "@/folder: cannot be read: is a folder or device, expected a file",
      mended: { args: `${COLLECT} @/out.npz` },
    },
    {
      name: "a converted MDP among the shaders",
      command: "convert",
      args: `${CONVERT} #/shaders/mdp.npz`,
      error:
        "shaders/mdp.npz: cannot be written: is one of the project's own, expected a place in runs or results, or outside of the project",
      mended: { args: `${CONVERT} @/out.npz` },
    },
    {
      name: "a converted MDP in place of a folder",
      command: "convert",
      args: `${CONVERT} @/folder`,
      error: "@/folder: cannot be written: is a folder or device, expected a file",
      mended: { args: `${CONVERT} @/folder.npz` },
    },
    {
      name: "a list of actions that is a folder",
      command: "convert",
      args: "@/dynamics.npz @/folder --out @/out.npz",
      error: "@/folder: cannot be read: is a folder or device, expected a file",
      mended: { args: `${CONVERT} @/out.npz` },
    },
    {
      name: "dynamics that are not there",
      command: "convert",
      args: "@/dynamic.npz @/list.txt --out @/out.npz",
      error: "@/dynamic.npz: cannot be read: there is no such file",
      mended: { args: `${CONVERT} @/out.npz` },
    },
    {
      name: "a config that is not there",
      command: "train",
      args: "@/confg.yaml --out @/run",
      error: "@/confg.yaml: cannot be read: there is no such file",
      mended: { args: "@/config.yaml --out @/run" },
    },
    {
      name: "a config that is a folder",
      command: "train",
      args: "@/folder --out @/run",
      error: "@/folder: cannot be read: is a folder or device, expected a file",
      mended: { args: "@/config.yaml --out @/run" },
    },
    {
      name: "a dataset that is not there",
      command: "train",
      args: "@/config.yaml --dataset @/dat.npz --out @/run",
      error: "@/dat.npz: cannot be read: there is no such file",
      mended: { args: "@/config.yaml --dataset @/data.npz --out @/run" },
    },
    {
      name: "a dataset without a name",
      command: "train",
      args: ["@/config.yaml", "--dataset", "", "--out", "@/run"],
      error: 'a path: found "", expected the name of a file or folder',
      mended: { args: "@/config.yaml --dataset @/data.npz --out @/run" },
    },
    {
      name: "a dataset's path in a config that is not there",
      command: "train",
      args: "@/config.yaml --out @/run",
      files: { "config.yaml": configWith("dataset", "dataset: { path: dat.npz }") },
      error: "@/dat.npz: cannot be read: there is no such file",
      mended: { files: { "config.yaml": configWith("dataset", "dataset: { path: data.npz }") } },
    },
    {
      name: "a run among the program's own files",
      command: "train",
      args: "@/config.yaml --out #/src/run",
      error:
        "#/src/run: cannot be written: is one of the project's own, expected a place in runs or results, or outside of the project",
      mended: { args: "@/config.yaml --out @/run" },
      spawned: true,
    },
    {
      name: "a run in place of a file",
      command: "train",
      args: "@/config.yaml --out @/list.txt",
      error: "@/list.txt: cannot be made: is a file, expected a folder",
      mended: { args: "@/config.yaml --out @/run" },
    },
    {
      name: "a run below a file",
      command: "train",
      args: "@/config.yaml --out @/list.txt/run",
      error: "@/list.txt/run: cannot be made: a file is where its folder should be",
      mended: { args: "@/config.yaml --out @/folder/run" },
    },
    {
      name: "a policy that is a folder without a run",
      command: "evaluate",
      args: "--policy @/folder --mdp @/mdp.npz",
      error: "@/folder: holds no run: expected a config.yaml in it",
      mended: { args: "--policy random --mdp @/mdp.npz" },
    },
    {
      name: "a policy below a file",
      command: "evaluate",
      args: "--policy @/list.txt/policy --mdp @/mdp.npz",
      error: "@/list.txt/policy: cannot be read: a file is where its folder should be",
      mended: { args: "--policy random --mdp @/mdp.npz" },
    },
  ],
});

Deno.test("paths and permissions: nothing is left where nothing may be written", async () => {
  for (const path of ["src/bad_input.npz", "shaders/mdp.npz", "src/run"]) {
    const place = new URL(`../../${path}`, import.meta.url);
    await assert.rejects(Deno.stat(place), Deno.errors.NotFound);
  }
});
