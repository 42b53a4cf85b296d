import { Construct } from 'constructs';
import { ticketsByWave } from '../functions/store/tables.ts';
import type { Operator } from './operator.ts';
import { PrivateBucket } from './private-bucket.ts';
import { PrivateTable } from './private-table.ts';
import type { Settings } from './settings.ts';
import type { Step } from './step.ts';
import { tableKey } from './table-key.ts';

/** The partitions of the tables that grants are limited to; `functions/store/tables.ts` says what lies in them. */
const municipality = 'MUNICIPALITY#*';
const municipalities = 'MUNICIPALITIES';
const survey = 'SURVEY#*';
const member = 'MEMBER#*';
const codesign = 'CODESIGN#*';
const wave = 'WAVE#*';
const stop = 'REQUEST#STOP';
const pause = 'REQUEST#PAUSE';
const help = 'REQUEST#HELP#*';
const receipt = 'REQUEST#RECEIPT';
const join = 'REQUEST#JOIN#*';
const limit = 'REQUEST#LIMIT';
const audit = 'AUDIT';
/** Where `publish` lists the keys of the answers that it counted, until they are deleted. */
const countedAnswers = 'counted/';

/**
 * What is kept, and who may do what with it: the permission table of the design, one function a grant. No function may
 * read both who was asked (contacts) and what was answered (answers).
 */
export class SurveyData extends Construct {
  readonly #contacts: PrivateTable<'CONTACTS_TABLE'>;
  readonly #tickets: PrivateTable<'TICKETS_TABLE'>;
  readonly #answers: PrivateTable<'ANSWERS_TABLE'>;
  readonly #studio: PrivateTable<'STUDIO_TABLE'>;
  readonly #tallies: PrivateBucket<'TALLIES_BUCKET'>;
  readonly #releases: PrivateBucket<'RELEASES_BUCKET'>;
  readonly #recordings: PrivateBucket<'RECORDINGS_BUCKET'>;

  constructor(scope: Construct, id: string, { customerKey, disposable }: Pick<Settings, 'customerKey' | 'disposable'>) {
    super(scope, id);
    const key = customerKey ? tableKey(this, disposable) : undefined;
    const kept = { key, recoverable: true, disposable };
    // A backup would keep what we promise to destroy.
    const shortLived = { key, recoverable: false, disposable };
    this.#contacts = new PrivateTable(this, 'Contacts', 'contacts', { variable: 'CONTACTS_TABLE', ...kept });
    this.#tickets = new PrivateTable(this, 'Tickets', 'tickets', { variable: 'TICKETS_TABLE', ...shortLived });
    this.#answers = new PrivateTable(this, 'Answers', 'answers', { variable: 'ANSWERS_TABLE', ...shortLived });
    this.#studio = new PrivateTable(this, 'Studio', 'studio', { variable: 'STUDIO_TABLE', ...kept });
    this.#tallies = new PrivateBucket(this, 'Tallies', {
      variable: 'TALLIES_BUCKET',
      forgets: countedAnswers,
      disposable,
    });
    this.#releases = new PrivateBucket(this, 'Releases', { variable: 'RELEASES_BUCKET', disposable });
    this.#recordings = new PrivateBucket(this, 'Recordings', {
      variable: 'RECORDINGS_BUCKET',
      removable: true, // somebody's voice
      disposable,
    });
  }

  /**
   * Keeps the phone list, the plan, recordings and what newcomers are told, answers proposals and requests for help, makes slips of
   * paper. Memberships are read, never written: an officer cannot make officers.
   */
  grantOffice(step: Step<'office'>): void {
    this.#contacts.allow(
      step,
      { actions: ['Query', 'UpdateItem'], under: [municipality] },
      { actions: ['Query'], under: [wave] },
      { actions: ['Query', 'UpdateItem', 'DeleteItem'], under: [help] },
    );
    this.#tickets.allow(step, { actions: ['PutItem'], blind: true });
    this.#studio.allow(
      step,
      { actions: ['GetItem'], under: [member, municipality, survey, codesign] },
      { actions: ['Query'], under: [municipality, codesign] },
      { actions: ['PutItem'], under: [municipality, survey] },
      { actions: ['UpdateItem'], under: [codesign] },
    );
    this.#recordings.allow(step, 'PutObject');
    this.#recordings.allowRemoving(step);
  }

  /** Reads what is asked, keeps what is proposed about it. */
  grantCodesign(step: Step<'codesign'>): void {
    this.#studio.allow(
      step,
      { actions: ['GetItem'], under: [member, survey] },
      { actions: ['GetItem', 'Query'], under: [municipality] },
      { actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem'], under: [codesign] },
    );
  }

  /** Moves waves, finds who is still to be sent something, acts on "stop", pauses and receipts. */
  grantClock(step: Step<'clock'>): void {
    this.#contacts.allow(
      step,
      { actions: ['Query'], under: [municipality, wave, stop, pause, receipt, join] },
      { actions: ['UpdateItem'], under: [municipality, stop, pause, receipt, join] },
    );
    this.#studio.allow(
      step,
      { actions: ['Query'], under: [municipalities, municipality] },
      { actions: ['PutItem'], under: [municipality] },
    );
  }

  /** Issues tickets and remembers, on the contact's side, what was sent; brings codes to those who sign up. */
  grantDeliver(step: Step<'deliver'>): void {
    this.#contacts.allow(
      step,
      { actions: ['BatchGetItem'], under: [municipality, wave, stop, pause, join] },
      { actions: ['UpdateItem'], under: [municipality, wave, join] },
    );
    this.#tickets.allow(step, { actions: ['BatchGetItem', 'PutItem'] });
    this.#studio.allow(step, { actions: ['GetItem'], under: [municipality] });
  }

  /** Takes what gateways say of messages; reads nothing. */
  grantReceipts(step: Step<'receipts'>): void {
    this.#contacts.allow(step, { actions: ['PutItem'], under: [receipt], blind: true });
  }

  /** Takes an answer, a wish to be left alone or to be asked, and a request for help; reads none of them. */
  grantRespond(step: Step<'respond'>): void {
    this.#contacts.allow(
      step,
      { actions: ['PutItem'], under: [stop, pause, help, join], blind: true },
      { actions: ['UpdateItem'], under: [join, limit], blind: true },
    );
    this.#tickets.allow(step, { actions: ['GetItem', 'UpdateItem'] });
    this.#answers.allow(step, { actions: ['PutItem', 'DeleteItem'], blind: true });
    this.#studio.allow(step, { actions: ['GetItem'], under: [municipality, survey] });
    this.#recordings.allow(step, 'GetObject');
  }

  /** Counts, writes the release, destroys what was counted. Of a ticket it sees the key alone. */
  grantPublish(step: Step<'publish'>): void {
    this.#tickets.allowWaveIndex(step, { actions: ['Query'] });
    this.#tickets.allow(step, { actions: ['DeleteItem'], blind: true });
    this.#answers.allow(step, { actions: ['Query', 'DeleteItem'] });
    this.#studio.allow(
      step,
      { actions: ['GetItem'], under: [municipality, survey] },
      { actions: ['PutItem', 'UpdateItem'], under: [municipality] },
    );
    this.#tallies.allow(step, 'GetObject', 'PutObject');
    this.#releases.allow(step, 'PutObject');
  }

  /** Shows what was released. */
  grantInsight(step: Step<'insight'>): void {
    this.#studio.allow(step, { actions: ['GetItem'], under: [member, municipality] });
    this.#releases.allow(step, 'GetObject');
  }

  /**
   * Backs up, restores, exports and deletes what a municipality owns. Of answers and tickets the operator sees keys alone, to
   * delete them by: whoever knows who was asked may not learn what was answered. They go by batches, which have no conditions:
   * a single delete whose condition fails may ask for the row, and IAM has no key for that. To a batch of puts, which IAM
   * cannot tell from one of deletes, bare keys are left. Tallies, which are counts before protection, are never read.
   * Of the audit trail nothing is changed or deleted; that a put writes over nothing, the commands see to and IAM cannot.
   */
  grantOperator(operator: Operator): void {
    this.#contacts.allow(operator, { actions: ['Scan', 'Query', 'GetItem', 'PutItem', 'DeleteItem'] });
    this.#tickets.allowWaveIndex(operator, { actions: ['Scan'], seeing: ['pk', ticketsByWave] });
    this.#tickets.allow(operator, { actions: ['BatchWriteItem'], naming: ['pk'] });
    this.#answers.allow(
      operator,
      { actions: ['Scan'], seeing: ['pk', 'sk'] },
      { actions: ['BatchWriteItem'], naming: ['pk', 'sk'] },
    );
    const everythingElse = [municipalities, municipality, survey, member, codesign];
    this.#studio.allow(
      operator,
      { actions: ['Scan', 'Query', 'GetItem'] },
      { actions: ['PutItem'], under: [...everythingElse, audit] },
      { actions: ['UpdateItem', 'DeleteItem'], under: everythingElse },
    );
    this.#tallies.allowDestroying(operator);
    this.#releases.allowKeeping(operator);
    this.#recordings.allowKeeping(operator);
  }
}
