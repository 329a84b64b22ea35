import { MAPPING, refusesMappings } from "./mappings.ts";

const KEYS = "format, layout, columns, outcome, features, actions, reward, gamma, alignment, split";
const ROLES = "episode, patient, time, hours, split, done, truncated";

refusesMappings("unknown keys", [
  [
    "reward:",
    "rewards:",
    `m.yaml:16:1: found the unknown key "rewards", expected one of the keys ${KEYS} of mapping`,
  ],
  [
    "  patient:",
    "  subject:",
    `m.yaml:4:3: found the unknown key "subject", expected one of the keys ${ROLES} of mapping.columns`,
  ],
  [
    "unit:",
    "units:",
    'm.yaml:11:22: found the unknown key "units", expected one of the keys name, column, unit, clip, ' +
    "transform, fill, flag, scale, next of mapping.features",
  ],
  [
    "edges:",
    "bounds:",
    'm.yaml:15:42: found the unknown key "bounds", expected one of the keys name, column, edges of ' +
    "mapping.actions.bins",
  ],
  [
    "scale: 15",
    "size: 15",
    'm.yaml:16:25: found the unknown key "size", expected one of the keys kind, scale of mapping.reward',
  ],
  [
    "{ column: died }",
    "{ column: died, value: 1 }",
    'm.yaml:7:26: found the unknown key "value", expected one of the keys column, died of mapping.outcome',
  ],
]);

refusesMappings("missing keys", [
  ["  time: hours\n", "", 'm.yaml:3:3: mapping.columns: the key "time" is missing'],
  ["  episode: stay_id\n", "", 'm.yaml:3:3: mapping.columns: the key "episode" is missing'],
  [
    "{ name: sofa, flag: true }",
    "{ flag: true }",
    'm.yaml:10:5: mapping.features: the key "name" is missing',
  ],
  [
    "actions:",
    "split: {}\nfoo:",
    `m.yaml:13:1: found the unknown key "foo", expected one of the keys ${KEYS} of mapping`,
  ],
  ["name: fluid, ", "", 'm.yaml:14:7: mapping.actions.bins: the key "name" is missing'],
  [
    "kind: sparse, ",
    "",
    "m.yaml:16:9: mapping.reward: found a mapping, expected a mapping with the key kind",
  ],
  [
    "{ kind: sparse, scale: 15 }",
    "{ kind: column }",
    'm.yaml:16:9: mapping.reward: the key "column" is missing',
  ],
  [
    "kind: sparse",
    "kind: sofa+lactate",
    'm.yaml:16:9: mapping.reward: the key "lactate_weight" is missing',
  ],
]);

const lacks = (name: string, near: string) =>
  `found no column "${name}" in care.csv, expected one such as "${near}"`;

refusesMappings("columns that the table lacks", [
  ["stay_id", "stayid", `m.yaml:3:12: mapping.columns.episode: ${lacks("stayid", "stay_id")}`],
  [
    "- heart_rate",
    "- Heart Rate",
    `m.yaml:9:5: mapping.features: ${lacks("Heart Rate", "heart_rate")}`,
  ],
  [
    "name: lactate",
    "name: lactat",
    `m.yaml:11:13: mapping.features.name: ${lacks("lactat", "lactate")}`,
  ],
  [
    "column: vaso,",
    "column: vasos,",
    `m.yaml:15:36: mapping.actions.bins.column: ${lacks("vasos", "vaso")}`,
  ],
  ["column: died", "column: dead", `m.yaml:7:20: mapping.outcome.column: ${lacks("dead", "died")}`],
  ["  hours: 4", "  done: end", `m.yaml:6:9: mapping.columns.done: ${lacks("end", "died")}`],
  [
    "flag: true",
    "next: sofa_next",
    `m.yaml:10:25: mapping.features.next: ${lacks("sofa_next", "sofa")}`,
  ],
]);

refusesMappings("values of another kind", [
  [
    "hours: 4",
    "hours: four",
    'm.yaml:6:10: mapping.columns.hours: found "four", expected a number above 0',
  ],
  [
    "hours: 4",
    "hours: 0",
    "m.yaml:6:10: mapping.columns.hours: found 0, expected a number above 0",
  ],
  [
    "flag: true",
    "flag: yes",
    'm.yaml:10:25: mapping.features.flag: found "yes", expected true or false',
  ],
  [
    "transform: log",
    "transform: ln",
    'm.yaml:11:64: mapping.features.transform: found "ln", expected none or log or log1p',
  ],
  [
    "kind: sparse",
    "kind: dense",
    'm.yaml:16:17: mapping.reward.kind: found "dense", expected sparse or sofa or sofa+lactate or column',
  ],
  [
    "[0.1, 30]",
    "[0.1]",
    "m.yaml:11:42: mapping.features.clip: found a list, expected two numbers, low and high",
  ],
  ["table: care.csv", "table: 7", "m.yaml:1:8: table: found 7, expected the path of a table"],
  [
    "table: care.csv",
    "table: care.csv\nformat: 2",
    "m.yaml:2:9: mapping.format: found 2, expected 1",
  ],
  [
    "table: care.csv",
    "table: care.csv\ngamma: 1.5",
    "m.yaml:2:8: mapping.gamma: found 1.5, expected a number above 0, up to 1",
  ],
  [
    "table: care.csv",
    "table: care.csv\nlayout: mimic",
    'm.yaml:2:9: mapping.layout: found "mimic", expected mimic_sepsis or replay or npz or own',
  ],
  [
    "table: care.csv",
    "table: care.csv\nalignment: later",
    'm.yaml:2:12: mapping.alignment: found "later", expected same-window or shifted',
  ],
]);

refusesMappings("shares that do not add up", [
  [
    "table: care.csv",
    "table: care.csv\nsplit: { shares: [0.7, 0.2, 0.2] }",
    "m.yaml:2:18: mapping.split.shares: found a sum of 1.1, expected 1",
  ],
  [
    "table: care.csv",
    "table: care.csv\nsplit: { shares: [70, 15, 15] }",
    "m.yaml:2:19: mapping.split.shares: found 70, expected a number from 0 to 1",
  ],
  [
    "table: care.csv",
    "table: care.csv\nsplit: { shares: [0.8, 0.2] }",
    "m.yaml:2:18: mapping.split.shares: found a list, expected three shares, of train, validation and test",
  ],
  [
    "table: care.csv",
    "table: care.csv\nsplit: { shares: [0, 0.5, 0.5] }",
    "m.yaml:2:18: mapping.split.shares: found no share for train, expected one above 0",
  ],
  [
    "table: care.csv",
    "table: care.csv\nsplit: { shares: [0.7, 0.4, -0.1] }",
    "m.yaml:2:29: mapping.split.shares: found -0.1, expected a number from 0 to 1",
  ],
  [
    "table: care.csv",
    "table: care.csv\nsplit: { seed: -1 }",
    "m.yaml:2:16: mapping.split.seed: found -1, expected a whole number from 0 to 4294967295",
  ],
]);

refusesMappings("axes that cannot be", [
  [
    "[0.05, 0.2]",
    "[0.2, 0.05]",
    "m.yaml:15:49: mapping.actions.bins.edges: found 0.2 before 0.05, expected edges that rise",
  ],
  [
    "[0.05, 0.2]",
    "[0.05, 0.05]",
    "m.yaml:15:49: mapping.actions.bins.edges: found 0.05 before 0.05, expected edges that rise",
  ],
  [
    "[0.05, 0.2]",
    "[0, 0.2]",
    "m.yaml:15:50: mapping.actions.bins.edges: found 0, expected a number above 0",
  ],
  [
    "[0.05, 0.2]",
    "[]",
    "m.yaml:15:49: mapping.actions.bins.edges: found an empty list, expected a list of at least one value",
  ],
  [
    "name: vasopressor",
    "name: fluid",
    'm.yaml:15:15: actions.bins.name: found the axis "fluid" twice, expected two names',
  ],
  [
    "column: vaso,",
    "column: fluid,",
    'm.yaml:15:36: actions.bins.column: found "fluid" twice, expected two columns',
  ],
  [
    "    - { name: fluid, column: fluid }\n",
    "",
    "m.yaml:14:5: mapping.actions.bins: found a list, expected two axes, each with name and column",
  ],
  [
    "actions:\n",
    "actions:\n  column: action\n",
    "m.yaml:13:3: mapping.actions: found a mapping, expected bins: of two dose columns, or column: with axes: of a numbered action",
  ],
]);

const NUMBERED = MAPPING.replace(/actions:[^]*(?=reward)/, "") +
  "actions: { column: action, axes: [{ name: a, levels: 5 }, { name: b, levels: 5 }] }\n";

refusesMappings("numbered actions that cannot be", [
  [
    "levels: 5 }]",
    "levels: 0 }]",
    "m.yaml:13:78: mapping.actions.axes.levels: found 0, expected a whole number from 1 to 256",
  ],
  [
    "levels: 5 }]",
    "levels: 2.5 }]",
    "m.yaml:13:78: mapping.actions.axes.levels: found 2.5, expected a whole number from 1 to 256",
  ],
  [
    "levels: 5 }]",
    "levels: 100 }]",
    "m.yaml:13:34: actions.axes: found 500 actions, expected 2 to 256",
  ],
  [
    "name: b",
    "name: a",
    'm.yaml:13:67: actions.axes.name: found the axis "a" twice, expected two names',
  ],
  [
    "name: b, levels: 5 }",
    "name: b, levels: 5 }, { name: c, levels: 2 }",
    "m.yaml:13:34: mapping.actions.axes: found a list, expected one axis or two",
  ],
  [
    "column: action, ",
    "",
    "m.yaml:13:10: mapping.actions: found a mapping, expected bins: of two dose columns, or column: with axes: of a numbered action",
  ],
], NUMBERED);

refusesMappings("features that contradict one another", [
  [
    "- heart_rate",
    "- sofa",
    'm.yaml:10:13: features.name: found "sofa" twice, expected a feature once',
  ],
  [
    "{ name: sofa,",
    "{ name: rate, column: heart_rate,",
    'm.yaml:10:27: features.column: found "heart_rate" twice, expected a feature once',
  ],
  [
    "- heart_rate",
    "- { name: sofa_missing, column: fluid }",
    'm.yaml:10:25: features.flag: found a feature "sofa_missing" too, expected one of the two',
  ],
  [
    "[0.1, 30]",
    "[30, 0.1]",
    "m.yaml:11:42: mapping.features.clip: found 30 and 0.1, expected low below high",
  ],
  [
    "[0.1, 30]",
    "[0, 30]",
    "m.yaml:11:42: features.clip: found 0 as low, expected above 0, for log",
  ],
  [
    "flag: true",
    "next: sofa",
    "m.yaml:10:25: features.next: found the feature's own column, expected that of its next value",
  ],
  [
    "features:\n  - heart_rate\n  -",
    "features: []\nx:\n  -",
    'm.yaml:9:1: found the unknown key "x", expected one of the keys ' + `${KEYS} of mapping`,
  ],
]);

refusesMappings("roles and rewards that contradict one another", [
  [
    "time: hours",
    "time: stay_id",
    'm.yaml:5:9: columns.time: found "stay_id", which is episode too, expected another column',
  ],
  [
    "  hours: 4",
    "  done: hours",
    'm.yaml:6:9: columns.done: found "hours", which is time too, expected another column',
  ],
  [
    "  hours: 4",
    "  split: subject_id",
    'm.yaml:6:10: columns.split: found "subject_id", which is patient too, expected another column',
  ],
  [
    "outcome: { column: died }\n",
    "",
    "m.yaml:15:17: reward.kind: found no outcome for sparse rewards, expected one (or kind: column)",
  ],
  [
    "kind: sparse",
    "kind: sofa, sofa: SOFA",
    'm.yaml:16:29: reward.sofa: found no feature or column "SOFA", expected the name of one',
  ],
  [
    "kind: sparse",
    "kind: sofa+lactate, lactate_weight: 1, lactate: lac",
    'm.yaml:16:59: reward.lactate: found no feature or column "lac", expected the name of one',
  ],
]);

refusesMappings("broken YAML", [
  [
    "hours: 4",
    "hours: 4: 5",
    "m.yaml:6:10: found a second colon in a line, expected one key and its value",
  ],
  ["  hours: 4", "\thours: 4", "m.yaml:6:1: found a tab, expected spaces as indentation"],
  ["  hours: 4", "  time: hours", 'm.yaml:6:3: found the key "time" twice, expected it once'],
  ["[0.1, 30]", "[0.1, 30", "m.yaml:11:67: found no closing ], expected one before this place"],
  [
    "hours: 4",
    "hours: *x",
    "m.yaml:6:10: found an alias or a tag, expected a plain value",
  ],
  ["hours: 4", "hours: !x 4", "m.yaml:6:10: found a tag, expected a plain value"],
]);
