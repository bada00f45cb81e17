/** Requests as anybody may send them, and the connections of those who send none to the end. */
import { createServer, request } from 'node:http';
import type { Agent, OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
  /** Sends the body this many times over. */
  readonly times?: number;
  readonly agent?: Agent;
}

export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Sends one request to this machine; rejects when the connection breaks before the answer. */
export function ask(port: number, { method = 'GET', path = '/', headers = {}, body = '', times = 1, agent }: Asked = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sending = request({ host: '127.0.0.1', port, method, path, headers, ...(agent && { agent }) }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body: text });
        if (times > 1) sending.destroy();
      });
    });
    sending.on('error', reject);
    let left = times;
    const more = (): void => {
      while (left > 0 && !sending.destroyed) {
        left -= 1;
        if (!sending.write(body)) {
          sending.once('drain', more);
          return;
        }
      }
      if (!sending.destroyed) sending.end();
    };
    if (times === 1) sending.end(body);
    else more();
  });
}

/** A connection that sends `head` at once and then a letter every 200 milliseconds; gives how long it was kept open, in milliseconds. */
export function dribble(port: number, head: string): Promise<number> {
  return new Promise((resolve) => {
    const began = performance.now();
    const socket = connect(port, '127.0.0.1', () => socket.write(head));
    const slowly = setInterval(() => socket.write('a'), 200);
    socket.on('error', () => undefined).on('data', () => undefined);
    socket.on('close', () => {
      clearInterval(slowly);
      resolve(performance.now() - began);
    });
  });
}

/** A port that nobody has at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const found = (server.address() as AddressInfo).port;
  await new Promise((resolve) => server.close(resolve));
  return found;
}
