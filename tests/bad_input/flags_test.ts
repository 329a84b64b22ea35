import { type BadCase, type CommandName, testTable } from "./bad_input.ts";
import { ADMISSIBLE, CONFIG, dynamicsFile, KEYS, mdpFile } from "./good_input.ts";

const COLLECT = "--behaviour clinician --mdp @/mdp.npz --out @/data.npz --episodes";
const EVALUATE = "--policy clinician --mdp @/mdp.npz";
const TRAIN = "@/config.yaml --out @/run";

const ROWS: [command: CommandName, bad: string, error: string, good: string][] = [
  [
    "collect",
    `${COLLECT} 3 --sed 1`,
    "unknown option '--sed' (Did you mean --seed?)",
    `${COLLECT} 3 --seed 1`,
  ],
  ["collect", COLLECT, "option '--episodes <n>' argument missing", `${COLLECT} 3`],
  [
    "collect",
    `${COLLECT} -1`,
    '--episodes: found "-1", expected a whole number from 1 to 20000000',
    `${COLLECT} 1`,
  ],
  [
    "collect",
    `${COLLECT} 0`,
    '--episodes: found "0", expected a whole number from 1 to 20000000',
    `${COLLECT} 1`,
  ],
  [
    "collect",
    `${COLLECT} 1e99`,
    '--episodes: found "1e99", expected a whole number from 1 to 20000000',
    `${COLLECT} 1`,
  ],
  [
    "collect",
    `${COLLECT} NaN`,
    '--episodes: found "NaN", expected a whole number from 1 to 20000000',
    `${COLLECT} 1`,
  ],
  [
    "collect",
    `${COLLECT} 2.5`,
    '--episodes: found "2.5", expected a whole number from 1 to 20000000',
    `${COLLECT} 2`,
  ],
  [
    "collect",
    `${COLLECT} many`,
    '--episodes: found "many", expected a whole number from 1 to 20000000',
    `${COLLECT} 9`,
  ],
  [
    "collect",
    `${COLLECT} 99999999`,
    '--episodes: found "99999999", expected a whole number from 1 to 20000000',
    `${COLLECT} 99`,
  ],
  [
    "collect",
    `${COLLECT} 3 --seed 4294967296`,
    '--seed: found "4294967296", expected a whole number from 0 to 4294967295',
    `${COLLECT} 3 --seed 4294967295`,
  ],
  [
    "collect",
    `${COLLECT} 3 --epsilon 1.5`,
    '--epsilon: found "1.5", expected a number from 0 to 1',
    `${COLLECT} 3 --epsilon 0.5`,
  ],
  [
    "collect",
    `${COLLECT} 3 --epsilon NaN`,
    '--epsilon: found "NaN", expected a number from 0 to 1',
    `${COLLECT} 3 --epsilon 0`,
  ],
  [
    "collect",
    `${COLLECT} 3 --max-steps 0`,
    '--max-steps: found "0", expected a whole number from 1 to 65536',
    `${COLLECT} 3 --max-steps 1`,
  ],
  [
    "collect",
    `${COLLECT} 3 --temperature 1`,
    "--temperature: has no meaning for --behaviour clinician",
    `${COLLECT} 3`,
  ],
  [
    "collect",
    `${COLLECT} 3 extra`,
    "too many arguments. Expected 0 arguments but got 1: extra.",
    `${COLLECT} 3`,
  ],
  [
    "collect",
    `--behaviour doctor --mdp @/mdp.npz --out @/data.npz --episodes 3`,
    "option '--behaviour <name>' argument 'doctor' is invalid. Allowed choices are random, random-admissible, clinician, optimal, improved, greedy, softmax.",
    `--behaviour random --mdp @/mdp.npz --out @/data.npz --episodes 3`,
  ],
  [
    "collect",
    "--behaviour random --mdp @/mdp.npz --episodes 3",
    "required option '--out <file>' not specified",
    "--behaviour random --mdp @/mdp.npz --episodes 3 --out @/data.npz",
  ],
  ["evaluate", "--mdp @/mdp.npz", "required option '--policy <policy>' not specified", EVALUATE],
  [
    "evaluate",
    `${EVALUATE} --gamma`,
    "option '--gamma <g>' argument missing",
    `${EVALUATE} --gamma 1`,
  ],
  [
    "evaluate",
    `${EVALUATE} --gamma 1.5`,
    '--gamma: found "1.5", expected a number from 0 to 1',
    `${EVALUATE} --gamma 0.5`,
  ],
  [
    "evaluate",
    `${EVALUATE} --gamma Infinity`,
    '--gamma: found "Infinity", expected a number from 0 to 1',
    `${EVALUATE} --gamma 0`,
  ],
  [
    "evaluate",
    `${EVALUATE} --seed 1`,
    "--seed: has no meaning without --episodes",
    `${EVALUATE} --seed 1 --episodes 9`,
  ],
  [
    "evaluate",
    `${EVALUATE} --inadmissible ignore`,
    "option '--inadmissible <handling>' argument 'ignore' is invalid. Allowed choices are mean, terminate, raise.",
    `${EVALUATE} --inadmissible raise`,
  ],
  [
    "evaluate",
    "--policy opitmal --mdp @/mdp.npz",
    `--policy: found "opitmal", expected random, random-admissible, clinician, clinician-greedy, optimal, optimal:GAMMA, a checkpoint, a run's folder, table:FILE (.npy or .npz, as numpy.save(FILE, p) or numpy.savez(FILE, policy=p) writes it; p of probabilities or actions) or FILE.pt, as torch.save(model.state_dict(), FILE) writes it`,
    "--policy optimal --mdp @/mdp.npz",
  ],
  [
    "evaluate",
    "--policy optimal:2 --mdp @/mdp.npz",
    '--policy optimal:GAMMA: found "2", expected a number from 0 to 1',
    "--policy optimal:0.2 --mdp @/mdp.npz",
  ],
  [
    "evaluate",
    "--policy optimal: --mdp @/mdp.npz",
    '--policy optimal:GAMMA: found "", expected a number from 0 to 1',
    "--policy optimal:1 --mdp @/mdp.npz",
  ],
  [
    "train",
    "--out @/run",
    "CONFIG: found none, expected at least one, or --resume with --out",
    TRAIN,
  ],
  [
    "train",
    `${TRAIN} --stes 1`,
    "unknown option '--stes' (Did you mean one of --seeds, --set?)",
    `${TRAIN} --set steps=1`,
  ],
  [
    "train",
    `${TRAIN} --set`,
    "option '--set <key=value>' argument missing",
    `${TRAIN} --set steps=1`,
  ],
  ["train", `${TRAIN} --set steps`, "--set steps: expected key=value", `${TRAIN} --set steps=1`],
  [
    "train",
    `${TRAIN} --set steps=`,
    "--set steps=: steps: found nothing, expected a whole number from 1 to 2147483647",
    `${TRAIN} --set steps=1`,
  ],
  [
    "train",
    `${TRAIN} --set stepps=1`,
    `--set stepps=1: found the unknown key "stepps", expected one of the keys ${KEYS}`,
    `${TRAIN} --set steps=1`,
  ],
  [
    "train",
    `${TRAIN} --set dataset.sed=1`,
    '--set dataset.sed=1: found the unknown key "sed", expected one of the keys behaviour, episodes, seed of dataset',
    `${TRAIN} --set dataset.seed=1`,
  ],
  [
    "train",
    `${TRAIN} --set gamma.x=1`,
    '--set gamma.x=1: found no mapping "gamma", expected a key of the config',
    `${TRAIN} --set gamma=1`,
  ],
  [
    "train",
    `${TRAIN} --set steps=-1`,
    "--set steps=-1: steps: found -1, expected a whole number from 1 to 2147483647",
    `${TRAIN} --set steps=1`,
  ],
  [
    "train",
    `${TRAIN} --set hidden=[4`,
    "--set hidden=[4: found no closing ], expected one before this place",
    `${TRAIN} --set hidden=[4]`,
  ],
  [
    "train",
    `${TRAIN} --seeds 0,x`,
    '--seeds: found "x", expected a whole number from 0 to 4294967295',
    `${TRAIN} --seeds 0,1`,
  ],
  [
    "train",
    `${TRAIN} --seeds 0,0`,
    '--seeds: found a seed twice in "0,0", expected different seeds',
    `${TRAIN} --seeds 0,1`,
  ],
  [
    "train",
    `${TRAIN} --seeds -1`,
    '--seeds: found "-1", expected a whole number from 0 to 4294967295',
    `${TRAIN} --seeds 1`,
  ],
  [
    "train",
    `${TRAIN} --device abacus`,
    "option '--device <name>' argument 'abacus' is invalid. Allowed choices are auto, webgpu, cpu.",
    `${TRAIN} --device auto`,
  ],
  [
    "convert",
    "@/dynamics.npz",
    "convert: missing required argument 'admissible_actions.txt', or --from-dataset",
    "@/dynamics.npz @/list.txt --out @/out.npz",
  ],
  [
    "convert",
    "@/dynamics.npz @/list.txt --out",
    "option '--out <file>' argument missing",
    "@/dynamics.npz @/list.txt --out @/out.npz",
  ],
];

/** One row a command is run as users do. */
const SPAWNED = new Set([0, 17, 26]);

testTable({
  kind: "flags",
  command: "collect",
  files: {
    "config.yaml": CONFIG,
    "mdp.npz": mdpFile(),
    "dynamics.npz": dynamicsFile(),
    "list.txt": ADMISSIBLE,
  },
  cases: ROWS.map(([command, bad, error, good], i): BadCase => ({
    name: `${command} ${bad}`,
    command,
    args: bad,
    error,
    mended: { args: good },
    spawned: SPAWNED.has(i),
  })),
});
