#!/bin/sh
# Compiles kernel.as to lib/article/language/network/kernel-code.ts. Needs the npm registry once: AssemblyScript is no dependency.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
cp "$here/kernel.as" "$work/kernel.ts"
cd "$work"
${ASC:-npx --yes -p assemblyscript@0.28.20 asc} kernel.ts -o kernel.wasm -O3 --noAssert --runtime stub --enable simd --enable bulk-memory --importMemory
{
  echo '/** Made by scripts/train/kernel/build.sh from kernel.as: the inner loops of the network as WebAssembly, in base64. */'
  echo 'export const KERNEL_CODE ='
  echo "  '$(base64 -w 0 kernel.wasm)'"
} > "$here/../../../lib/article/language/network/kernel-code.ts"
