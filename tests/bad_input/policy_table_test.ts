import { testTable } from "./bad_input.ts";
import { mdpFile, npzOf, POLICY, withElement } from "./good_input.ts";

const file = (name: string, array = POLICY) => ({ "table.npz": npzOf(new Map([[name, array]])) });
const mended = { files: file("policy") };
const spoiled = (index: number, value: number) => file("policy", withElement(POLICY, index, value));

testTable({
  kind: "policy table",
  command: "evaluate",
  args: "--policy table:@/table.npz --mdp @/mdp.npz",
  files: { "mdp.npz": mdpFile() },
  cases: [
    {
      name: "a row that sums to more than 1",
      files: spoiled(1, 0.75),
      error: "@/table.npz: policy[0]: probabilities of state 0 sum to 1.25, expected 1",
      mended,
      spawned: true,
    },
    {
      name: "a row that sums to less than 1",
      files: spoiled(2, 0.5),
      error: "@/table.npz: policy[1]: probabilities of state 1 sum to 0.5, expected 1",
      mended,
    },
    {
      name: "a probability that is NaN",
      files: spoiled(2, NaN),
      error: "@/table.npz: policy[1,0]: probability NaN, expected 0 to 1",
      mended,
    },
    {
      name: "a negative probability",
      files: spoiled(3, -0.25),
      error: "@/table.npz: policy[1,1]: probability -0.25, expected 0 to 1",
      mended,
    },
    {
      name: "a probability that is infinite",
      files: spoiled(0, Infinity),
      error: "@/table.npz: policy[0,0]: probability Infinity, expected 0 to 1",
      mended,
    },
    {
      name: "an array of another name",
      files: file("pi"),
      error:
        "@/table.npz: policy: array is missing, expected (5, 2), or (5,) actions, as numpy.savez(FILE, policy=p) writes it, or numpy.save(FILE, p) as .npy",
      mended,
    },
    {
      name: "a policy for another process",
      args: "--policy table:@/table.npz",
      files: file("policy"),
      error: "@/table.npz: policy: shape (5, 2), expected (716, 25), or (716,) actions",
      mended: { args: "--policy table:@/table.npz --mdp @/mdp.npz" },
    },
    {
      name: "a file that is not there",
      args: "--policy table:@/tables.npz --mdp @/mdp.npz",
      files: file("policy"),
      error: "@/tables.npz: cannot be read: there is no such file",
      mended: { args: "--policy table:@/table.npz --mdp @/mdp.npz" },
    },
  ],
});
