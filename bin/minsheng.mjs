#!/usr/bin/env node
// Runs the TypeScript sources as they are, so that the command works right after `npm ci`.
import { register } from "tsx/esm/api";

register();
await import("../src/cli/main.ts");
