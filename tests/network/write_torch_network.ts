/**
 * Networks as files of PyTorch's, for tests.
 *
 * @module
 */
import type { TrainedNetwork } from "../../src/evaluation/network_policy.ts";
import { writeTorchFile } from "../../src/files/torch_write.ts";
import { tensorsOf } from "../../src/network/shape.ts";
import { latestCheckpoints } from "../../src/runs/checkpoint_folder.ts";
import { deployedNetwork } from "../../src/runs/model_checkpoint.ts";
import { readRunConfigs } from "../../src/runs/open_run.ts";
import { runPaths } from "../../src/runs/run_folder.ts";
import { planRun } from "../../src/runs/run_plan.ts";

/**
 * Writes a network as `torch.save(model.state_dict(), FILE)` does.
 *
 * @param path The file.
 * @param network The network.
 */
export async function writeTorchNetwork(
  path: string,
  { shape, parameters }: Pick<TrainedNetwork, "shape" | "parameters">,
): Promise<void> {
  const tensors = tensorsOf(shape).map(({ name, shape: sizes, offset, size }) =>
    [name, { shape: sizes, data: parameters.subarray(offset, offset + size) }] as const
  );
  await writeTorchFile(path, new Map(tensors));
}

/**
 * The network of a run's first model.
 *
 * @param run The run's folder.
 */
export async function networkOfRun(run: string): Promise<TrainedNetwork> {
  const paths = runPaths(run);
  const [checkpoint] = await latestCheckpoints(paths, planRun(await readRunConfigs(paths)));
  return deployedNetwork(checkpoint);
}
