/**
 * Every expected failure, in words for the person it happens to: what happened, what was kept, what to do.
 * `status` is the HTTP status of an answer that carries it.
 */
export const messages = {
  'not-found': { status: 404, text: 'This page does not exist, or it is not yours to see.' },
  'sign-in-needed': { status: 401, text: 'Please sign in to go on. What you typed is still here.' },
  'account-needed': {
    status: 403,
    text: 'This needs an account. Make one, and everything you have done so far is kept.',
  },
  'not-valid': { status: 422, text: 'Something in what was sent is not right: {reason}' },
  'too-many': {
    status: 429,
    text: 'That was a lot in a short time. Nothing is lost; please try again in {seconds} seconds.',
  },
  busy: { status: 503, text: 'The server is busy just now. Nothing is lost; please try again in a moment.' },
  conflict: {
    status: 409,
    text: 'This was changed elsewhere in the meantime. Load the page again to see it as it is now.',
  },

  'email-taken': {
    status: 409,
    text: 'There is already an account with this email address. Sign in instead.',
  },
  'wrong-password': { status: 403, text: 'That is not the right password.' },
  'weak-password': {
    status: 422,
    text: 'Please choose a longer or less common password: at least {min} characters, and not one of the best known.',
  },

  'article-empty': { status: 422, text: 'There is no text here yet. Paste an article or choose a file.' },
  'article-too-short': {
    status: 422,
    text: 'This text is too short to ask anything sensible: it has {words} of the {min} words that are needed.',
  },
  'article-too-large': {
    status: 413,
    text: 'This is larger than {limit}. Your text is untouched; please bring it in parts.',
  },
  'article-binary': {
    status: 422,
    text: 'This file is not text that can be read. Choose a .txt, .md, .html, .pdf or .docx file.',
  },
  'article-format': {
    status: 415,
    text: 'Files of this kind cannot be read. Choose a .txt, .md, .html, .pdf or .docx file.',
  },
  'article-no-text': {
    status: 422,
    text: 'This {format} file holds no text, perhaps only pictures of pages. Try a version with real text, or paste it.',
  },
  'article-broken': {
    status: 422,
    text: 'This {format} file is damaged or locked and could not be read. Try saving it again, or paste its text.',
  },

  'article-slow': {
    status: 503,
    text: 'Reading this took too long and was stopped; nothing was kept, and what you brought is untouched. Try again in a moment. If it stays so, paste the text, or bring it in parts.',
  },

  'image-too-large': {
    status: 413,
    text: 'This picture is larger than {limit}. Nothing was changed; save it smaller and add it again.',
  },
  'image-dimensions': {
    status: 422,
    text: 'This picture has more pixels than a page can show. Nothing was changed; make it smaller and add it again.',
  },
  'image-format': {
    status: 415,
    text: 'This is no picture that can be shown. Choose a PNG, JPEG, WebP or GIF file.',
  },
  'image-broken': {
    status: 422,
    text: 'This picture is damaged and could not be read. Try saving it again.',
  },
  'image-shelf-full': {
    status: 422,
    text: 'Your pictures take up all the room there is for them. What is in your questions is kept.',
  },

  'question-not-valid': { status: 422, text: 'This question is not complete: {reason}' },
  'quiz-empty': { status: 422, text: 'A quiz needs at least one accepted question. Accept some first.' },
  'attempt-over': {
    status: 409,
    text: 'This attempt has been handed in. Your answers until then are kept and graded.',
  },
  'attempt-late': {
    status: 409,
    text: 'The time was over when this arrived, so it was not taken. Everything that was saved before is kept.',
  },
  'quiz-not-open': { status: 409, text: 'This quiz opens on {when}. Please come back then.' },
  'quiz-past-due': { status: 409, text: 'This quiz was due on {when}. It can no longer be begun.' },
  'no-attempts-left': {
    status: 409,
    text: 'This quiz may be taken {times}, and you have done so. Your results are kept.',
  },
  'operation-reused': {
    status: 409,
    text: 'This was already sent with another content. The first one was kept.',
  },
  'dispute-open': {
    status: 409,
    text: 'You have already said something about this question. Your teacher has it; the reply will stand here.',
  },
  'nothing-to-undo': { status: 409, text: 'There is nothing to undo.' },
} as const satisfies Record<string, { status: number; text: string }>

export type ErrorCode = keyof typeof messages
