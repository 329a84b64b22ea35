import { decodeSafetensors, type Tensor } from "../../src/files/safetensors.ts";
import { testTable } from "./bad_input.ts";
import { mdpFile } from "./good_input.ts";
import { CHECKPOINT_BYTES, checkpointWith } from "./trained_run.ts";

const file = (bytes: Uint8Array) => ({ "model.safetensors": bytes });
const mended = { files: file(CHECKPOINT_BYTES) };

/** The checkpoint as one under a support, then edited. */
function supported(edit: (tensors: Map<string, Tensor>) => void = () => {}): Uint8Array {
  const { metadata } = decodeSafetensors(CHECKPOINT_BYTES.slice(), "checkpoint");
  return checkpointWith({
    metadata: { config: metadata.config.replace('"support":null', '"support":{"count":1}') },
    tensors(all) {
      all.set("support.allowed", { shape: [5], data: Uint32Array.of(1, 2, 3, 1, 1) });
      all.set("support.fallback", { shape: [5], data: Uint8Array.of(0, 1, 0, 2, 2) });
      edit(all);
    },
  });
}
const COLLECT = "--mdp @/mdp.npz --episodes 3 --out @/data.npz --behaviour greedy --checkpoint";

testTable({
  kind: "checkpoints",
  command: "evaluate",
  args: "--policy @/model.safetensors --mdp @/mdp.npz",
  files: { "mdp.npz": mdpFile() },
  cases: [
    {
      name: "cut short",
      files: file(CHECKPOINT_BYTES.subarray(0, -9)),
      error:
        "@/model.safetensors: target.state_embedding.weight: its bytes end at 3928, the file at 3919: the file is cut short",
      mended,
      spawned: true,
    },
    {
      name: "cut short in its header",
      files: file(CHECKPOINT_BYTES.subarray(0, 99)),
      error:
        "@/model.safetensors: 99 bytes cannot hold the header: cut short, or no safetensors file",
      mended,
    },
    {
      name: "empty",
      files: file(new Uint8Array()),
      error:
        "@/model.safetensors: 0 bytes cannot hold the header: cut short, or no safetensors file",
      mended,
    },
    {
      name: "one bit flipped",
      files: file(CHECKPOINT_BYTES.map((byte, i, all) => i === all.length - 300 ? byte ^ 4 : byte)),
      error:
        "@/model.safetensors: network.2.weight: does not match its CRC-32: the file is damaged",
      mended,
    },
    {
      name: "bytes after its end",
      files: file(Uint8Array.from([...CHECKPOINT_BYTES, 0])),
      error: "@/model.safetensors: 1 bytes after the last tensor, expected none",
      mended,
    },
    {
      name: "a newer format",
      files: file(checkpointWith({ metadata: { format: "2" } })),
      error:
        "@/model.safetensors: format 2, this version reads formats up to 1: use a newer version",
      mended: { files: file(checkpointWith({ metadata: { format: "1" } })) },
    },
    {
      name: "a tensor is missing",
      files: file(checkpointWith({ tensors: (all) => all.delete("network.0.bias") })),
      error: "@/model.safetensors: network.0.bias: tensor is missing",
      mended,
    },
    {
      name: "a tensor of another shape",
      files: file(
        checkpointWith({
          tensors: (all) => all.set("network.0.bias", { shape: [3], data: new Float32Array(3) }),
        }),
      ),
      error: "@/model.safetensors: network.0.bias: shape (3), expected (4)",
      mended,
    },
    {
      name: "a tensor of another type",
      files: file(
        checkpointWith({
          tensors: (all) => all.set("network.0.bias", { shape: [4], data: new Float64Array(4) }),
        }),
      ),
      error: "@/model.safetensors: network.0.bias: expected type F32",
      mended,
    },
    {
      name: "weights that are NaN",
      files: file(
        checkpointWith({
          tensors: (all) =>
            all.set("network.0.bias", { shape: [4], data: new Float32Array(4).fill(NaN) }),
        }),
      ),
      error: "@/model.safetensors: its action values are not all finite: the model diverged",
      mended,
    },
    {
      name: "no tensor of the actions its config constrains",
      files: file(supported((all) => all.delete("support.allowed"))),
      error: "@/model.safetensors: support.allowed: tensor is missing",
      mended: { files: file(supported()) },
    },
    {
      name: "actions the network does not have",
      files: file(
        supported((all) =>
          all.set("support.allowed", { shape: [5], data: Uint32Array.of(1, 2, 3, 4, 1) })
        ),
      ),
      error: "@/model.safetensors: support.allowed[3]: 4, expected bits of the 2 actions",
      mended: { files: file(supported()) },
    },
    {
      name: "a fallback of no kind",
      files: file(
        supported((all) =>
          all.set("support.fallback", { shape: [5], data: Uint8Array.of(0, 3, 0, 0, 0) })
        ),
      ),
      error: "@/model.safetensors: support.fallback[1]: 3, expected 0 to 2",
      mended: { files: file(supported()) },
    },
    {
      name: "a step that is no number",
      files: file(checkpointWith({ metadata: { step: '"two"' } })),
      error: '@/model.safetensors: step: found "two", expected a whole number from 0 to 4294967295',
      mended: { files: file(checkpointWith({ metadata: { step: "2" } })) },
    },
    {
      name: "a cohort without features",
      files: file(checkpointWith({ metadata: { cohort: '{"name":"small","gamma":0.99}' } })),
      error: "@/model.safetensors: cohort: sha256: found nothing, expected 64 hexadecimal digits",
      mended,
    },
    {
      name: "an end that is no step",
      files: file(checkpointWith({ metadata: { ended_at: "0" } })),
      error: "@/model.safetensors: ended_at: found 0, expected a whole number from 1 to 4294967295",
      mended,
    },
    {
      name: "data of no hash",
      files: file(checkpointWith({ metadata: { data: '{"sha256":"1","declared":false}' } })),
      error:
        '@/model.safetensors: data: found {"sha256":"1","declared":false}, expected the data\'s hashes',
      mended,
    },
    {
      name: "no network's sizes",
      files: file(checkpointWith({ metadata: { network: "{}" } })),
      error: "@/model.safetensors: network: found {}, expected its sizes",
      mended,
    },
    {
      name: "a network for another process",
      args: "--policy @/model.safetensors --mdp #/data/icu_sepsis.npz --states-are icu-sepsis",
      files: file(CHECKPOINT_BYTES),
      error:
        "@/model.safetensors: a network over 5 states and 2 actions, expected the MDP's 716 states and 25 actions",
      mended: { args: "--policy @/model.safetensors --mdp @/mdp.npz" },
    },
    {
      name: "no checkpoint, collecting under it",
      command: "collect",
      args: `${COLLECT} @/mdp.npz`,
      files: file(CHECKPOINT_BYTES),
      error: "@/mdp.npz: 3669 bytes cannot hold the header: cut short, or no safetensors file",
      mended: { args: `${COLLECT} @/model.safetensors` },
    },
    {
      name: "not there, collecting under it",
      command: "collect",
      args: `${COLLECT} @/modle.safetensors`,
      files: file(CHECKPOINT_BYTES),
      error: "@/modle.safetensors: cannot be read: there is no such file",
      mended: { args: `${COLLECT} @/model.safetensors` },
    },
  ],
});
