import { Construct } from 'constructs';
import { PrivateBucket } from './private-bucket.ts';
import { PrivateTable } from './private-table.ts';
import type { Step } from './step.ts';

/** The partitions of the tables that grants are limited to; `functions/store/tables.ts` says what lies in them. */
const municipality = 'MUNICIPALITY#*';
const municipalities = 'MUNICIPALITIES';
const survey = 'SURVEY#*';
const member = 'MEMBER#*';
const codesign = 'CODESIGN#*';
const wave = 'WAVE#*';
const request = 'REQUEST#*';
/** Where `publish` lists the keys of the answers that it counted, until they are deleted. */
const countedAnswers = 'counted/';

/**
 * What is kept, and who may do what with it: the permission table of the design, one function a grant. No function may
 * read both who was asked (contacts) and what was answered (answers).
 */
export class SurveyData extends Construct {
  readonly #contacts = new PrivateTable(this, 'Contacts', 'contacts', {
    variable: 'CONTACTS_TABLE',
    recoverable: true,
  });
  readonly #tickets = new PrivateTable(this, 'Tickets', 'tickets', { variable: 'TICKETS_TABLE', recoverable: false });
  readonly #answers = new PrivateTable(this, 'Answers', 'answers', { variable: 'ANSWERS_TABLE', recoverable: false });
  readonly #studio = new PrivateTable(this, 'Studio', 'studio', { variable: 'STUDIO_TABLE', recoverable: true });
  readonly #tallies = new PrivateBucket(this, 'Tallies', { variable: 'TALLIES_BUCKET', forgets: countedAnswers });
  readonly #releases = new PrivateBucket(this, 'Releases', { variable: 'RELEASES_BUCKET' });

  /** Keeps the phone list and the plan, answers proposals. Memberships are read, never written: an officer cannot make officers. */
  grantOffice(step: Step<'office'>): void {
    this.#contacts.allow(
      step,
      { actions: ['Query', 'UpdateItem'], under: [municipality] },
      { actions: ['Query'], under: [wave] },
    );
    this.#studio.allow(
      step,
      { actions: ['GetItem'], under: [member, municipality, survey, codesign] },
      { actions: ['Query'], under: [municipality, codesign] },
      { actions: ['PutItem'], under: [municipality, survey] },
      { actions: ['UpdateItem'], under: [codesign] },
    );
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

  /** Moves waves, finds who is still to be sent something, acts on "stop". */
  grantClock(step: Step<'clock'>): void {
    this.#contacts.allow(
      step,
      { actions: ['Query'], under: [municipality, wave, request] },
      { actions: ['UpdateItem'], under: [municipality, request] },
    );
    this.#studio.allow(
      step,
      { actions: ['Query'], under: [municipalities, municipality] },
      { actions: ['PutItem'], under: [municipality] },
    );
  }

  /** Issues tickets and remembers, on the contact's side, what was sent. */
  grantDeliver(step: Step<'deliver'>): void {
    this.#contacts.allow(
      step,
      { actions: ['BatchGetItem'], under: [municipality, wave, request] },
      { actions: ['UpdateItem'], under: [municipality, wave] },
    );
    this.#tickets.allow(step, { actions: ['BatchGetItem', 'PutItem'] });
    this.#studio.allow(step, { actions: ['GetItem'], under: [municipality] });
  }

  /** Takes an answer and a wish to be left alone; reads neither. */
  grantRespond(step: Step<'respond'>): void {
    this.#contacts.allow(step, { actions: ['PutItem'], under: [request], blind: true });
    this.#tickets.allow(step, { actions: ['GetItem', 'UpdateItem'] });
    this.#answers.allow(step, { actions: ['PutItem', 'DeleteItem'], blind: true });
    this.#studio.allow(step, { actions: ['GetItem'], under: [municipality, survey] });
  }

  /** Counts, writes the release, destroys what was counted. Of a ticket it sees the key alone. */
  grantPublish(step: Step<'publish'>): void {
    this.#tickets.allowWaveIndex(step);
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
}
