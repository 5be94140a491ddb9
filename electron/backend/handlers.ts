import type { RequestOutput } from '../../data/api/answers.ts';
import type { RequestName } from '../../data/api/contract.ts';
import type { CheckedBackendInput } from './backend-requests.ts';
import type { Workspace } from './workspace.ts';

/** The functions that answer some of the requests; expected trouble is thrown as a ProblemError. */
export type HandlersOf<Names extends RequestName> = {
  [Name in Names]: (
    workspace: Workspace,
    input: CheckedBackendInput<Name>,
  ) => RequestOutput[Name] | Promise<RequestOutput[Name]>;
};
