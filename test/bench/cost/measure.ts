import type { DynamoDBStreamEvent } from 'aws-lambda';
import type { Idle, PersonYear } from '../../../infra/cost/bill.ts';
import { scan } from '../../../infra/operations/rebuild.ts';
import { keep } from '../../../functions/platform/audit/trail.ts';
import { remindPerson, digestIdOf } from '../../../functions/domains/notices/commands/remind.ts';
import { sendLetter } from '../../../functions/domains/notices/commands/index.ts';
import { chosen } from '../../../functions/domains/notices/core/book.ts';
import { bookWrite, readBookNow } from '../../../functions/domains/notices/repository/books.ts';
import { personKey } from '../../../functions/platform/table/keys.ts';
import { put } from '../../../functions/platform/table/writes.ts';
import { emptyMailbox } from '../../../functions/domains/notices/core/mailbox.ts';
import { mailboxWrite } from '../../../functions/domains/notices/repository/mailboxes.ts';
import { dayInPontianak } from '../../../functions/platform/calendar.ts';
import { createScope } from '../../../functions/platform/scope.ts';
import { createHandler as createStreams } from '../../../functions/handlers/streams.ts';
import { EnrolDocument, RecordProgressDocument } from '../../../web/src/gql/graphql.ts';
import { COURSE_ID, lessonId, startCityWorld } from '../../domains/learning/support/city-world.ts';
import { bodyOf, dataOf, fill, sentOf, type Sent } from '../fixture.ts';
import { meterRequests } from '../meter.ts';
import { hashOf, operations, type Operation, type Progress } from '../operations.ts';
import {
  ALARM_FIGURES,
  LOG_BYTES,
  MEMORY,
  PROCESSOR_FACTOR,
  RECORDS_AT_ONCE,
  TABLE_MS,
  YEAR,
} from './year.ts';

/** What some requests took, the functions behind them included. */
interface Taken {
  requests: number;
  readUnits: number;
  writeUnits: number;
  invocations: number;
  gbSeconds: number;
  answerBytes: number;
  trailEntries: number;
  trailBytes: number;
}

/**
 * Goes through one person's course on the whole API, with what the stream does of it, and counts what it takes.
 * @returns a year of that person, and an installation that nobody uses
 */
export async function measureUse(): Promise<{ year: PersonYear; idle: Idle }> {
  const { lessons, questions } = YEAR;
  const world = await startCityWorld({ lessons, questions });
  const { client, services, stream } = world;
  if (!stream) throw new Error('The embedded engine is needed: unset TEST_DYNAMODB_ENDPOINT.');
  services.now = Date.now;
  world.keepInMemory();
  await fill(services, world.table);
  const follow = createStreams(services);
  const metered = meterRequests(client);
  const taken: Taken = {
    requests: 0,
    readUnits: 0,
    writeUnits: 0,
    invocations: 0,
    gbSeconds: 0,
    answerBytes: 0,
    trailEntries: 0,
    trailBytes: 0,
  };

  /** Counts `what` as calls of a function, `times` over. */
  async function charge<T>(memory: number, calls: number, times: number, what: () => Promise<T>): Promise<T> {
    metered();
    const before = process.cpuUsage();
    const result = await what();
    const { user, system } = process.cpuUsage(before);
    const { reads, writes, readUnits, writeUnits } = metered();
    const ms = ((user + system) / 1_000) * PROCESSOR_FACTOR + (reads + writes) * TABLE_MS;
    taken.readUnits += times * readUnits;
    taken.writeUnits += times * writeUnits;
    taken.invocations += times * calls;
    taken.gbSeconds += times * (memory / 1_024) * (ms / 1_000);
    return result;
  }

  /** Hands what has changed to the function behind the stream. */
  async function settle(times: number): Promise<void> {
    for (;;) {
      const records = await stream!.read(100);
      const last = records.at(-1);
      if (!last) return;
      const put = (_name: string, { byteLength }: Uint8Array) => {
        taken.trailBytes += times * byteLength;
        return Promise.resolve();
      };
      taken.trailEntries += times * (await keep({ put }, records)).length;
      await charge(MEMORY.streams, records.length / RECORDS_AT_ONCE, times, () =>
        follow({ Records: records } as unknown as DynamoDBStreamEvent),
      );
      await stream!.acknowledge(last.dynamodb.SequenceNumber);
    }
  }

  /** Sends a request that stands for `times` of its kind. */
  async function send(sent: Sent, times: number): Promise<Record<string, unknown>> {
    const body = await charge(MEMORY.api, 1, times, async () => {
      const response = await world.request('https://kapuas.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${sent.login ?? 'rina'}` },
        body: bodyOf(sent),
      });
      return response.text();
    });
    taken.requests += times;
    taken.answerBytes += times * Buffer.byteLength(body);
    await settle(times);
    return dataOf(body);
  }

  try {
    await settle(0);
    Object.assign(taken, {
      readUnits: 0,
      writeUnits: 0,
      invocations: 0,
      gbSeconds: 0,
      trailEntries: 0,
      trailBytes: 0,
    });
    const storedBefore = await stored();
    const login = 'sari';
    const progress: Progress = { login, run: '', attempt: '', questions: [], sequence: 0, certificate: '' };
    const perform = async (operation: Operation, times: number) => {
      const data = await send(sentOf(operation, progress), times);
      operation.learn?.(progress, data as never);
    };

    const enrolled = await send(
      { login, hash: hashOf(EnrolDocument), variables: { input: { course: COURSE_ID } } },
      1,
    );
    const { run } = enrolled['courseEnrol'] as { run: { id: string } };
    Object.assign(progress, { run: run.id });
    await perform(operations.home, YEAR.home);
    await perform(operations.course, YEAR.course);
    await perform(operations.catalogue, YEAR.catalogue);
    for (let at = 0; at < lessons; at += 1) {
      const lesson = lessonId('m1', `l${at}`);
      await send({ login, hash: operations.lesson.hash, variables: { id: lesson } }, 1);
      const event = { id: `e${at}`, lesson, kind: 'COMPLETED', occurredAt: new Date().toISOString() };
      await send(
        { login, hash: hashOf(RecordProgressDocument), variables: { input: { events: [event] } } },
        1,
      );
    }
    await perform(operations.start, YEAR.attempts);
    await perform(operations.attempt, YEAR.attempts * YEAR.attemptPages);
    for (let at = 0; at < questions; at += 1) await perform(operations.answer, YEAR.attempts);
    await perform(operations.submit, YEAR.attempts);
    await perform(operations.finish, 1);
    await perform(operations.roster, YEAR.roster);
    await perform(operations.certificate, YEAR.checks);

    await measureMail(login);

    return { year: yearOf(taken, (await stored()) - storedBefore), idle: await idleOf() };
  } finally {
    await world.close();
  }

  /** Looks once after somebody with an address to whom nothing is to be told, and once lays down a letter and sends it. */
  async function measureMail(login: string): Promise<void> {
    services.mailFrom = 'kapuas@example.go.id';
    const personId = login;
    const person = {
      personId,
      name: 'Sari',
      employmentKind: 'PNS',
      unitId: 'dukcapil',
      roles: [],
      logins: [],
    };
    await world.table.write(put({ ...personKey(personId), ...person, revision: 1 }));
    const nobody = emptyMailbox(personId);
    await world.table.write(mailboxWrite({ ...nobody, address: 'sari@example.go.id' }, nobody));
    // What a person's whole year holds stands in each of its courses.
    const days = (365 * YEAR.withAddress) / YEAR.courses;
    const letters = (YEAR.letters * YEAR.withAddress) / YEAR.courses;
    const today = dayInPontianak(services.now());
    const remind = async () => remindPerson(createScope(services, { kind: 'anonymous' }), personId, today);
    await charge(MEMORY.schedule, 0, days, remind);
    const book = await readBookNow(services, personId);
    const wanted = chosen(book, [{ kind: 'COURSE_FINISHED', app: true, mail: true }], undefined);
    await world.table.write(bookWrite(wanted, book));
    await settle(0);
    if (!(await charge(MEMORY.schedule, 0, letters, remind))) throw new Error('There was nothing to tell');
    await settle(letters);
    const letter = JSON.stringify({ personId, letterId: digestIdOf(today) });
    const transport = { send: () => Promise.resolve() };
    await charge(MEMORY.mail, 1, letters, () => sendLetter(services, transport, letter));
    await settle(letters);
  }

  async function stored(): Promise<number> {
    let bytes = 0;
    for await (const page of scan(client, world.tableName)) {
      for (const item of page) bytes += Buffer.byteLength(JSON.stringify(item));
    }
    return bytes;
  }

  /** The schedule runs every minute, whether anything is due or not. */
  async function idleOf(): Promise<Idle> {
    Object.assign(taken, { readUnits: 0, writeUnits: 0, invocations: 0, gbSeconds: 0 });
    await charge(MEMORY.schedule, 1, 30 * 24 * 60, () => world.schedule());
    const { invocations, gbSeconds, readUnits } = taken;
    return {
      invocations,
      gbSeconds,
      readUnits,
      logBytes: invocations * LOG_BYTES,
      mediaBytes: YEAR.library * YEAR.mediaBytes,
      secrets: 1,
      alarmFigures: ALARM_FIGURES,
    };
  }
}

function yearOf(course: Taken, storedBytes: number): PersonYear {
  const { courses, mediaBytes, mediaFiles, releases, releaseBytes, releaseFiles, activeMonths } = YEAR;
  return {
    requests: courses * course.requests,
    readUnits: courses * course.readUnits,
    writeUnits: courses * course.writeUnits,
    invocations: courses * course.invocations,
    gbSeconds: courses * course.gbSeconds,
    storedBytes: courses * storedBytes,
    files: courses * mediaFiles + releases * releaseFiles,
    transferBytes: courses * (course.answerBytes + mediaBytes) + releases * releaseBytes,
    logBytes: courses * course.invocations * LOG_BYTES,
    trailEntries: courses * course.trailEntries,
    // As measured, of objects with a change or two each, which pack worse than those of a busy day.
    trailBytes: courses * course.trailBytes,
    letters: YEAR.letters * YEAR.withAddress,
    activeMonths,
  };
}
