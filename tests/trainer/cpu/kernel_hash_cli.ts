/**
 * Prints what bits a build of the CPU trainer's kernels gives in this process: `kernel_hash_cli.ts BUILD`.
 *
 * @module
 */
import { kernelHash } from "../../../src/trainer/cpu/kernel_hash.ts";
import { compileKernels } from "../../../src/trainer/cpu/kernels.ts";

const { module } = await compileKernels(Deno.args[0]);
console.log(await kernelHash(module));
