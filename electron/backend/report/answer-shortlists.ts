import {
  readShortlists,
  removeShortlist,
  storeShortlist,
  takeShortlist,
} from '../database/queries/shortlists.ts';
import type { HandlersOf } from '../handlers.ts';

/** Answers what is asked about the shortlists of candidate cities. */
export function answerShortlists(): HandlersOf<
  'shortlists' | 'saveShortlist' | 'chooseShortlist' | 'deleteShortlist'
> {
  return {
    shortlists: ({ db }) => readShortlists(db),
    saveShortlist({ db }, { shortlist }) {
      storeShortlist(db, shortlist);
      return null;
    },
    chooseShortlist({ db }, { id }) {
      takeShortlist(db, id);
      return null;
    },
    deleteShortlist({ db }, { id }) {
      removeShortlist(db, id);
      return null;
    },
  };
}
