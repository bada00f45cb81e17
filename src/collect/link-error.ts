/** Why a link is not fetched. */

/** The reasons, by a name that the texts have a sentence for. */
export type LinkProblem =
  | 'notALink'
  | 'scheme'
  | 'userinfo'
  | 'port'
  | 'address'
  | 'unknownHost'
  | 'redirects'
  | 'tooLarge'
  | 'tooSlow'
  | 'type'
  | 'encoding'
  | 'status'
  | 'unreachable';

/** A link that is not fetched. The message never holds the link itself, which may be somebody's secret. */
export class LinkError extends Error {
  override readonly name = 'LinkError';
  readonly problem: LinkProblem;

  constructor(problem: LinkProblem) {
    super(`link not fetched: ${problem}`);
    this.problem = problem;
  }
}
