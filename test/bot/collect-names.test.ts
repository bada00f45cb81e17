import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, openScene, TEXT } from './collecting.ts';

describe('S2: hostile file names', () => {
  const names = [
    '../a.txt', '../../a.txt', '..\\..\\a.txt', '/etc/cron.d/a.txt', '/tmp/a.txt', 'C:\\Windows\\a.txt', '\\\\host\\share\\a.txt', 'a\0b.txt', '\0.txt', '.txt',
    '..txt', '...txt', './.txt', '.hidden.txt', '.env.txt', `${'a'.repeat(300)}.txt`, `${'я'.repeat(300)}.txt`, 'CON.txt', 'nul.txt', 'COM1.txt', 'aux.md', 'PRN.json',
    '\u202Etxt.exe.txt', '\u200Ba.txt', 'a\u2066b.txt', 'a.TXT', 'A.txt', 'a.txt', 'Ａ.txt', 'e\u0301.txt', '\u00E9.txt', 'a b.txt', 'a\nb.txt', 'a\r\nb.txt',
    'a;rm -rf ~.txt', '$(id).txt', '`id`.txt', '|id.txt', '-rf.txt', '--help.txt', '~/a.txt', '%2e%2e%2fa.txt', '%00.txt', 'telegram/a.txt', 'a/b/c.txt', 'a.txt/../../b.txt',
    'file:///a.txt', '__proto__.txt', 'constructor.txt', '🙂.txt',
  ];

  it('50 of them: all are stored under names made here, inside the folder, and 0 outside', async () => {
    expect(names).toHaveLength(50);
    const scene = await openScene();
    for (const [index, name] of names.entries()) {
      const body = name.endsWith('.json') ? JSON.stringify({ title: name, text: `${TEXT} ${index}` }) : `${name}\n\n${TEXT} And this is number ${index} of them.`;
      scene.admin.sends(scene.telegram.privateChat(scene.admin), scene.telegram.file({ name, bytes: body }));
      expect((await scene.handle())[0], JSON.stringify(name)).toMatch(/^Added/);
    }
    const root = path.dirname(scene.corpus);
    const files = await filesIn(root);
    const made = files.filter((file) => /^corpus\/telegram\/\d{4}-\d\d-\d\d-[a-z0-9]+(?:-[a-z0-9]+)*-[0-9a-f]{12}\.(?:txt|md|json)$/.test(file));
    expect(files.filter((file) => !made.includes(file))).toEqual([]);
    expect(made).toHaveLength(50);
  });
});
