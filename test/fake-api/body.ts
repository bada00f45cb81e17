import type { IncomingMessage } from 'node:http';
import { limits } from './limits.ts';
import { isFields, type Fields, type UploadedFile } from './params.ts';
import { badRequest, Refusal } from './refusal.ts';

/** Reads the parameters of a call from the address and the body: JSON, urlencoded or multipart. */
export async function readFields(request: IncomingMessage, query: URLSearchParams): Promise<Fields> {
  const body = await readBody(request);
  const fields = { ...Object.fromEntries(query), ...parseBody(request.headers['content-type'] ?? '', body) };
  if (hasLoneSurrogate(fields)) throw badRequest('strings must be encoded in UTF-8');
  return fields;
}

const tooLarge = (): Refusal => new Refusal(413, 'Request Entity Too Large');

async function readBody(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limits.requestBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limits.requestBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseBody(contentType: string, body: Buffer): Fields {
  if (body.length === 0) return {};
  if (/^application\/json/i.test(contentType)) return parseJson(utf8(body));
  if (/^application\/x-www-form-urlencoded/i.test(contentType)) {
    return Object.fromEntries(new URLSearchParams(utf8(body)));
  }
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary !== undefined) return parseMultipart(body, boundary);
  return {}; // any other type: the real server looks at the address only
}

function parseJson(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badRequest("can't parse parameter value: the body is no JSON");
  }
  if (!isFields(value)) throw badRequest('JSON object expected');
  return value;
}

/** Every part of a multipart body: a text, or a file when the part has a file name. */
function parseMultipart(body: Buffer, boundary: string): Fields {
  const parts: [name: string, value: string | UploadedFile][] = [];
  const mark = Buffer.from(`--${boundary}`);
  for (let start = body.indexOf(mark); start >= 0; ) {
    const end = body.indexOf(mark, start + mark.length);
    if (end < 0) break;
    const part = body.subarray(start + mark.length + 2, end - 2); // between the line breaks around it
    const gap = part.indexOf('\r\n\r\n');
    const head = part.subarray(0, Math.max(gap, 0)).toString('utf8');
    const name = /[;\s]name="?([^";\r\n]+)"?/i.exec(head)?.[1];
    if (name === undefined) throw badRequest('field name in multipart/form-data not found');
    const bytes = part.subarray(gap + 4);
    const fileName = /[;\s]filename="?([^";\r\n]*)"?/i.exec(head)?.[1];
    parts.push([name, fileName === undefined ? utf8(bytes) : { name: fileName, bytes }]);
    start = end;
  }
  return Object.fromEntries(parts);
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badRequest('strings must be encoded in UTF-8');
  }
}

/** JSON can carry half a surrogate pair as an escape, which no UTF-8 can hold. */
function hasLoneSurrogate(value: unknown): boolean {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value);
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return false;
  return Object.entries(value).some(([name, inner]) => hasLoneSurrogate(name) || hasLoneSurrogate(inner));
}
