/** Records: the little that is kept about people and questions, each in a small file of the data folder. */
import path from 'node:path';
import type { Log } from '../log.ts';
import { SmallFile } from '../storage/small-file.ts';
import type { Form } from '../storage/small-file.ts';
import { Feedback, FEEDBACK_FORM } from './feedback.ts';
import { People, PEOPLE_FORM } from './people.ts';
import { Tally, TALLY_FORM } from './tally.ts';

export interface Records {
  readonly people: People;
  readonly feedback: Feedback;
  readonly tally: Tally;
}

/** Records that are kept. */
export interface KeptRecords extends Records {
  /** Resolves when the files have all of it. */
  readonly close: () => Promise<void>;
}

/** The names of the files in the data folder. */
export const RECORD_FILES = { people: 'people.json', feedback: 'feedback.jsonl', tally: 'questions.json' } as const;

/** The tally changes with every question and is not worth a write each time. */
const TALLY_MILLISECONDS = 30_000;

/** Opens the records of a data folder. Never rejects: what cannot be read is begun anew, and the log says so. */
export async function openRecords(dataDir: string, log: Log): Promise<KeptRecords> {
  const open = <T>(name: string, form: Form<T>, delay?: number): Promise<SmallFile<T>> =>
    SmallFile.open(path.join(dataDir, name), form, {
      onTrouble: (reason) => log.warn('a file of the data folder could not be read or written', { file: name, reason }),
      ...(delay === undefined ? {} : { delay }),
    });
  const people = await open(RECORD_FILES.people, PEOPLE_FORM);
  const feedback = await open(RECORD_FILES.feedback, FEEDBACK_FORM);
  const tally = await open(RECORD_FILES.tally, TALLY_FORM, TALLY_MILLISECONDS);
  return {
    people: new People(people),
    feedback: new Feedback(feedback),
    tally: new Tally(tally),
    close: async () => {
      await Promise.all([people.close(), feedback.close(), tally.close()]);
    },
  };
}

/** Records that are gone with the program: for the terminal and for tests. */
export function recordsInMemory(): Records {
  return {
    people: new People(SmallFile.inMemory(PEOPLE_FORM)),
    feedback: new Feedback(SmallFile.inMemory(FEEDBACK_FORM)),
    tally: new Tally(SmallFile.inMemory(TALLY_FORM)),
  };
}
