#!/usr/bin/env bash
# Measures this project on a machine with a GPU and no network, in at most eight minutes there:
#   tests/tools/gpu.sh pack FOLDER   where there is a network: packs Deno and what the programs import into FOLDER
#   tests/tools/gpu.sh               where the GPU is: runs everything, JSON files into $OUT (default: results/gpu)
# DENO names the program (a file, or FOLDER/deno.xz as packed), DENO_DIR its cache (a folder, or FOLDER/cache.tar.xz).
# MODELS and REPEATS shorten it for a trial on another adapter.
set -euo pipefail
cd "$(dirname "$0")/../.."

if [[ ${1:-} == pack ]]; then
  folder=${2:?expected the folder to pack into}
  mkdir -p "$folder"
  deno=${DENO:-$(npx -y deno@2.9.6 eval 'console.log(Deno.execPath())')}
  cache=$(mktemp -d)
  trap 'rm -rf "$cache"' EXIT
  DENO_DIR=$cache "$deno" cache -q src/main.ts src/commands/*.ts src/trainer/cpu/worker.ts
  tar -C "$cache" -cJf "$folder/cache.tar.xz" .
  xz -T0 -9 -c "$deno" > "$folder/deno.xz"
  du -ch "$folder"/*.xz
  exit
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
out=${OUT:-results/gpu}
mkdir -p "$out"
case ${DENO:?expected the Deno program, or deno.xz as packed} in
*.xz) xz -dc "$DENO" > "$work/deno" && chmod +x "$work/deno" && deno=$work/deno ;;
*) deno=$DENO ;;
esac
case ${DENO_DIR:?expected the cache of Deno, or cache.tar.xz as packed} in
*.xz) mkdir "$work/cache" && tar -C "$work/cache" -xJf "$DENO_DIR" && export DENO_DIR=$work/cache ;;
*) export DENO_DIR ;;
esac
export NO_COLOR=1 DENO_NO_UPDATE_CHECK=1
run() { # a file of what a program prints as JSON; its name, then the program
  local name=$1 start=$SECONDS
  if "$deno" run -q --cached-only --no-prompt -P=compute src/main.ts "${@:2}" > "$work/$name.json"; then
    mv "$work/$name.json" "$out/$name.json"
    echo "$name: $((SECONDS - start)) s"
  else
    echo "$name: failed after $((SECONDS - start)) s" >&2
    failed=1
  fi
}

failed=0
run doctor doctor --json
for models in ${MODELS:-1 16 128 1024}; do
  for kernels in buffer texture; do
    run "step-$models-$kernels" bench step --device webgpu --models "$models" --kernels "$kernels" \
      --repeats "${REPEATS:-5}" --json
  done
done
run full bench full --device webgpu --transitions 10000,1000000 --repeats "${REPEATS:-5}" --json
run kernels bench kernels --device webgpu --repeats "${REPEATS:-5}" --json
folder=runs/gpu-$(date +%s)
start=$SECONDS
if "$deno" run -q --cached-only --no-prompt -P=files src/main.ts train configs/cql-full.yaml --device webgpu --out "$folder"; then
  cp "$folder/evaluation.json" "$out/train-cql-full.json"
  cp "$folder/manifest.json" "$out/train-cql-full-manifest.json"
  echo "train: $((SECONDS - start)) s"
else
  failed=1
fi
exit $failed
