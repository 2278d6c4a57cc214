/** Reads the starter content from disk and parses each file against its shape. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';

const contentRoot = resolve(import.meta.dirname, '../../content');

/** The text of a file under `content/`. */
export const readText = (path: string): string => readFileSync(join(contentRoot, path), 'utf8');

/** True when a file stands under `content/`. */
export const exists = (path: string): boolean => existsSync(join(contentRoot, path));

/** Names in a folder under `content/`, sorted; empty when there is no such folder. */
export const list = (path: string): string[] =>
  exists(path) ? readdirSync(join(contentRoot, path)).sort() : [];

/**
 * Parses a YAML file against a schema.
 * @throws Error naming the file and every place where it departs from the schema.
 */
export function readYaml<S extends v.GenericSchema>(path: string, schema: S): v.InferOutput<S> {
  const result = v.safeParse(schema, parseYaml(readText(path)));
  if (result.success) return result.output;
  const issues = result.issues.map((issue) => `${v.getDotPath(issue) ?? '(root)'}: ${issue.message}`);
  throw new Error(`${path}\n  ${issues.join('\n  ')}`);
}

/** A lesson's front matter and body. @throws Error when the front matter is absent. */
export function readLesson(path: string): { title: string; body: string } {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readText(path));
  if (match?.[1] === undefined || match[2] === undefined) throw new Error(`${path}: no front matter`);
  const { title } = v.parse(v.strictObject({ title: v.string() }), parseYaml(match[1]));
  return { title, body: match[2] };
}

/** Every module as `{ organisation, id, folder }`, from the folders. */
export const moduleFolders = (): { organisation: string; id: string; folder: string }[] =>
  list('modules').flatMap((organisation) =>
    list(`modules/${organisation}`).map((id) => ({
      organisation,
      id,
      folder: `modules/${organisation}/${id}`,
    })),
  );
