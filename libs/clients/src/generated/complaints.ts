export interface paths {
  '/agencies/{agencyId}/complaints/summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Count the outcomes and grounds of the incidents at an agency that were complained about, and the clocks met (R6, R9 4) */
    get: operations['readComplaintSummary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/announcements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List announcements, the newest first; those that have ended keep their days */
    get: operations['listAnnouncements'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/announcements/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show an announcement that was published (R6) */
    get: operations['readAnnouncement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/announcements/{id}/handling': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show an announcement to staff and the announced agency */
    get: operations['readHandling'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/announcements/{id}/publication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Publish the text of an announcement that is due (R6) */
    post: operations['publishAnnouncement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/announcements/{id}/repair': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Apply for repair after the shortest time in public */
    post: operations['applyForRepair'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/announcements/{id}/repair-decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decide on a repair; granted, the announcement ends */
    post: operations['decideRepair'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/announcements/{id}/waiver': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Propose not to announce a minor finding of a report, with the reason */
    post: operations['proposeWaiver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/announcements/{id}/waiver-decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Agree or not, as another one of the staff */
    post: operations['decideWaiver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/announcements/export.{format}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download all announcements as CSV, JSON lines or Excel */
    get: operations['downloadAnnouncements'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/announcements/queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List announcements in a state, in the order in which they came to it */
    get: operations['listAnnouncementQueue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List complaints in the order of arrival, or those of a state in the order in which they came to it */
    get: operations['listComplaints'];
    put?: never;
    /** File a complaint about an agency; an equal one joins the first (R6) */
    post: operations['fileComplaint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show a complaint and its clocks; an agency sees those about itself (R6) */
    get: operations['readComplaint'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accept a complaint; the agency then answers (R6) */
    post: operations['acceptComplaint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}/additions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what filers added that is evidence; its files are in evidence */
    get: operations['listAdditions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}/alike': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Suggest filings that may be about the same facts; staff decide (R9 4) */
    get: operations['listAlikeToComplaint'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answer a complaint about your agency, with evidence (R6) */
    post: operations['answerComplaint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}/correspondence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the correspondence with each of those who filed */
    get: operations['readCorrespondence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decline a complaint, with the reason (R6) */
    post: operations['declineComplaint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the evidence files of both sides, in the order in which they came (R6) */
    get: operations['listEvidence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}/extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask for more days to answer, once and in time (R6) */
    post: operations['askExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}/extension-decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Grant or refuse more days to answer (R6) */
    post: operations['decideExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}/filers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List those who filed a complaint: all for staff, those under a real name for that agency */
    get: operations['listFilers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}/incident': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Merge a complaint with the first one about the same facts, with the reason: one incident counts once (R9 4) */
    post: operations['mergeComplaint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}/mediation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the mediation of a complaint (R6) */
    get: operations['readMediation'];
    put?: never;
    /** Open a mediation, with the reason (R6) */
    post: operations['openMediation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}/panel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the panel of a complaint to staff, members and parties */
    get: operations['readPanelOfComplaint'];
    put?: never;
    /** Announce the list of a panel, and the drawing that seeds it (R8) */
    post: operations['announcePanel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}/questions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask one of those who filed a question (R6) */
    post: operations['askFiler'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}/reconsideration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the reconsideration of a ruling (R6) */
    get: operations['readReconsideration'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}/redactions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the redactions of a complaint with reasons and authors */
    get: operations['listRedactions'];
    put?: never;
    /** Redact words or replace a file for the other side; the original stays (R6) */
    post: operations['redactComplaint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}/restriction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Restrict who filed an unfounded complaint maliciously */
    post: operations['restrictComplainant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}/restrictions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the restrictions of those who filed a complaint */
    get: operations['listRestrictions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}/rulings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the ruling on a complaint, and its reconsideration (R6) */
    get: operations['readRulings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{id}/summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the summary of a complaint, and whether one may be */
    get: operations['readSummary'];
    put?: never;
    /** Write the summary of a complaint; another one releases it */
    post: operations['writeSummary'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/correspondence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what filers wrote that staff have not read yet */
    get: operations['listCorrespondence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/correspondence/{id}/passing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a message of a filer as evidence: those who decide read it, and the agency as it is passed on */
    post: operations['passOnMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/correspondence/{id}/reading': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that what a filer wrote has been read */
    post: operations['readMessages'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/dead-letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the messages that no handler took, oldest first */
    get: operations['listDeadLetters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/dead-letters/{id}/replays': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hand a message to its handlers again */
    post: operations['replayDeadLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the clocks of records, with the steps that gave their last days */
    get: operations['listDeadlines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deadlines/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Count by clock the deadlines that another calendar may move, and those that the calendar in force has moved */
    get: operations['countDeadlines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what happened to a record, or followed from a cause, in its order */
    get: operations['listEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Upload one file as evidence: document, picture, sound, film, e-mail, text, or an archive of these */
    post: operations['uploadFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show a file and its scan to its organisation, staff and readers to whom it is open */
    get: operations['readFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/{id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download the sealed original; strangers get a copy without position and other metadata. Each download is recorded */
    get: operations['downloadFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/{id}/downloads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the downloads of a file, last first */
    get: operations['listFileDownloads'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/filings/access': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Show a case to who filed it, by number and code; it changes nothing */
    post: operations['openFiling'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/filings/challenge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a challenge (ALTCHA), whose solution goes with one filing without an account */
    get: operations['readChallenge'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/filings/comment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Comment once on the agency’s answer, by number and code (R6) */
    post: operations['commentOnAnswer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/filings/contest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask for a review of your restriction, by number and code */
    post: operations['contestRestriction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/filings/files/{id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download an own original, or a copy of what the agency handed in */
    get: operations['downloadOwnFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/filings/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answer staff, or add words and files to what you filed, by number and code (R6) */
    post: operations['writeMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/filings/own': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what you have filed while you were signed in, the latest first */
    get: operations['listOwnFilings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/filings/summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Allow an anonymised summary in public, or take that back before its release */
    post: operations['allowSummary'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/filings/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw what you filed, by number and code; a case of public interest goes on */
    post: operations['withdrawFiling'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show that the process answers, with its version and commit */
    get: operations['readLiveness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show whether the service can answer requests: database, not stopping; with its business date and a warning if the broker is away */
    get: operations['readReadiness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hearings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List hearings in the order in which they were opened; an agency its own */
    get: operations['listHearings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hearings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show a hearing: the allegation as staff word it, the answer and the finding (R6) */
    get: operations['readHearing'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hearings/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answer an allegation about your agency, with evidence (R6) */
    post: operations['answerHearing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hearings/{id}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the files of the agency in a hearing */
    get: operations['listHearingEvidence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/log': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the name of the public log, its key and its length */
    get: operations['readLog'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/log/checkpoint': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download the signed head of the log (c2sp.org/tlog-checkpoint) */
    get: operations['downloadCheckpoint'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/log/consistency/{size}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Prove that the log goes on from what it was when it had fewer entries */
    get: operations['readConsistency'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/log/proofs/{leaf}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Prove that an entry is in the log, by its leaf hash (RFC 9162), in hexadecimal */
    get: operations['readProof'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/log/tile/{path}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download hashes or entries of the log: `0/x001/234`, `1/000.p/5`, `entries/000` (c2sp.org/tlog-tiles) */
    get: operations['downloadTile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/mediations/{id}/agreement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accept the last offer of the other side; the case ends */
    post: operations['acceptOffer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/mediations/{id}/failure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End a mediation without an agreement, with the reason */
    post: operations['failMediation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/mediations/{id}/offers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make an offer, as a party (R6) */
    post: operations['makeOffer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the figures for Prometheus */
    get: operations['readMetrics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/panels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the panels that are under way; an expert sees those with a seat of the own */
    get: operations['listPanels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/panels/{id}/declaration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Declare, as a member, to have no tie to the agency (R8) */
    post: operations['declareAsMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/panels/{id}/dissolution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Dissolve a panel that is not drawn or cannot fill a seat */
    post: operations['dissolvePanel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/panels/{id}/opinion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give an opinion, which nobody else reads before all are in (R6) */
    post: operations['giveOpinion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/panels/{id}/opinions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the own opinion, and those of the others once all are in (R6) */
    get: operations['readOpinions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/panels/{id}/recusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Recuse as a member; the next of the draw takes the seat (R8) */
    post: operations['recuseFromPanel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/panels/{id}/removal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove a member for a conflict found late, or absence (R8) */
    post: operations['removeMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/panels/{id}/result': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Enter the result of the drawing; two persons who agree draw (R8) */
    post: operations['enterPanelResult'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/panels/{id}/ruling': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Issue, as the presiding member, what the majority decided (R6) */
    post: operations['issueRuling'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/panels/{id}/strike': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Strike a member, as a party; the next of the draw takes the seat */
    post: operations['strikeMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/panels/{id}/vote': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Vote in the deliberation, as in the own opinion or with a reason (R6) */
    post: operations['castVote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public-cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the cases that ended last, fifty at most, by the quarter of their end */
    get: operations['listPublicCases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public-cases/export.{format}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download all cases that ended as CSV, JSON lines or Excel */
    get: operations['downloadPublicCases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rating-cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the cases of R11 in the order of arrival; an agency and an expert see their own */
    get: operations['listCases'];
    put?: never;
    /** Open a case on one of the grounds of R11, with facts and reason */
    post: operations['openCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rating-cases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show a case of R11 to staff, its panel and its agency */
    get: operations['readCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rating-cases/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answer, as the agency, before the panel decides (R11) */
    post: operations['answerCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rating-cases/{id}/panel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the panel of a case to staff, members and the agency */
    get: operations['readPanelOfCase'];
    put?: never;
    /** Announce the list of a panel for a case, and its drawing (R11) */
    post: operations['announceCasePanel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/receipts/key': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the public key that receipts are signed with */
    get: operations['readReceiptKey'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/receipts/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Check a receipt: its signature, its entry in the public log; it changes nothing */
    post: operations['verifyReceipt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reconsiderations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what waits for a second ruling, the oldest first (R6) */
    get: operations['listReconsiderations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/regulator-findings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record what a regulator found at an agency (R9 4b) */
    post: operations['recordFinding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List reports in the order of arrival, or those of a state */
    get: operations['listReports'];
    put?: never;
    /** Report an agency to the alliance, which tells the agency nothing of it (R6) */
    post: operations['fileReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show a report with its clocks (R6) */
    get: operations['readReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accept a report; the alliance then verifies it (R6) */
    post: operations['acceptReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}/alike': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Suggest filings that may be about the same facts as a report */
    get: operations['listAlikeToReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}/correspondence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the correspondence with the reporter */
    get: operations['readReportCorrespondence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decline a report, with the reason (R6) */
    post: operations['declineReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the files of a report */
    get: operations['listReportEvidence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}/filers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show who filed a report, as far as the filer said */
    get: operations['listReporters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}/finding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Find a report verified or not, as another one of the staff (R6) */
    post: operations['findOnReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}/hearing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hear the agency on a redacted allegation (R6) */
    post: operations['hearAgency'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}/incident': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Merge a report with a complaint or report about the same facts */
    post: operations['mergeReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}/questions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask the reporter a question (R6) */
    post: operations['askReporter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}/restriction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Restrict who filed an unfounded report maliciously */
    post: operations['restrictReporter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}/restrictions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the restrictions of the reporter */
    get: operations['listReporterRestrictions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/access': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Show a report to who filed it, by number and code */
    post: operations['openReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restrictions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the restrictions that wait for a review, the oldest first */
    get: operations['listContestedRestrictions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restrictions/{id}/review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Uphold or lift a restriction that another one imposed */
    post: operations['reviewRestriction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rulings/{id}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Correct a typing error in the reasons of a ruling (R6) */
    post: operations['correctRuling'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rulings/{id}/reconsideration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask for a reconsideration by other experts (R6) */
    post: operations['requestReconsideration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/summaries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the summaries in public, the newest first */
    get: operations['listSummaries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/summaries/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Release a summary that another one of the staff wrote */
    post: operations['releaseSummary'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/summaries/{id}/text': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Edit a summary before its release */
    post: operations['editSummary'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/summaries/queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the summaries that wait for their release */
    get: operations['listSummaryQueue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @enum {string} */
    ActorRole: 'alliance-staff' | 'agency' | 'enterprise' | 'expert' | 'regulator' | 'subsystem' | 'public' | 'system';
    ActorView: {
      /** @description the credit code that the actor acted for */
      org?: string;
      role: components['schemas']['ActorRole'];
      sub: string;
    };
    AdditionView: {
      /**
       * Format: date
       * @example 2026-03-02
       */
      passedOn: string;
      text: string;
    };
    /** @enum {string} */
    AlikeAllegation: 'false-disclosure' | 'misconduct' | 'separation-breached' | 'formalism' | 'other';
    /** @enum {string} */
    AlikeBecause: 'words' | 'filer' | 'files';
    /** @enum {string} */
    AlikeKind: 'complaint' | 'report';
    /** @enum {string} */
    AlikeState:
      | 'filed'
      | 'accepted'
      | 'declined'
      | 'answered'
      | 'mediating'
      | 'settled'
      | 'ruled'
      | 'withdrawn'
      | 'verifying'
      | 'hearing'
      | 'heard'
      | 'found';
    AlikeView: {
      allegation: components['schemas']['AlikeAllegation'];
      /** @description words, a person who filed both, or files */
      because: components['schemas']['AlikeBecause'][];
      /** Format: date */
      filedOn: string;
      /** Format: uuid */
      id: string;
      kind: components['schemas']['AlikeKind'];
      /** @description words in common, in per cent of the shorter text */
      likeness: number;
      /** @description null where both belong to other incidents */
      merge: components['schemas']['SuggestedMergeView'] | null;
      /** @example T2026-000123-3 */
      number: string | null;
      state: components['schemas']['AlikeState'];
    };
    AllowSummaryBody: {
      /** @description false takes the consent back, before the release */
      allowed: boolean;
      /**
       * @description the code that came with it
       * @example 30718 52964 11853 70426 98031
       */
      code: string;
      /**
       * @description the number of the filing
       * @example T2026-000123-3
       */
      number: string;
    };
    AnnouncementGroundView: {
      /**
       * Format: uuid
       * @description the agency does not read which report it was
       */
      id: string | null;
      kind: components['schemas']['AlikeKind'];
    };
    AnnouncementPage: {
      items: components['schemas']['AnnouncementView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    /** @enum {string} */
    AnnouncementState: 'published' | 'ended';
    AnnouncementView: {
      /** Format: uuid */
      agencyId: string | null;
      /** @description the name today */
      agencyName: string | null;
      /** @description consultants whom it concerns */
      consultants: number | null;
      /** Format: date */
      endedOn: string | null;
      /** @description where the fact was verified */
      ground: components['schemas']['AlikeKind'] | null;
      /** Format: uuid */
      id: string;
      /** Format: date */
      publishedOn: string;
      severity: components['schemas']['VoteSeverity'] | null;
      state: components['schemas']['AnnouncementState'];
      text: string | null;
      /**
       * Format: date
       * @description last day in public; null after the end
       */
      until: string | null;
    };
    AnnouncePanelBody: {
      /**
       * Format: date
       * @description the day of that drawing, after today
       * @example 2026-07-05
       */
      resultOn: string;
      /** @enum {number} */
      seats: 3 | 5;
      /**
       * @description a public drawing that nobody in the alliance controls
       * @example 双色球2026077期
       */
      source: string;
    };
    AnswerBody: {
      /**
       * @description texts or URLs
       * @example [
       *       "https://example.cn/contracts.pdf"
       *     ]
       */
      evidence?: string[];
      /**
       * Format: uuid
       * @description uploaded files, as evidence
       */
      fileIds?: string[];
      /** @example 项目数量已按合同逐一核对，附合同清单。 */
      statement: string;
    };
    AnswerCaseBody: {
      /** @description texts or URLs */
      evidence?: string[];
      /**
       * Format: uuid
       * @description uploaded files, as evidence
       */
      fileIds?: string[];
      /** @example 两名人员在评定以前已经离职。 */
      statement: string;
    };
    ApplyForRepairBody: {
      /** @description texts or URLs */
      evidence?: string[];
      /**
       * Format: uuid
       * @description uploaded files, as evidence
       */
      fileIds?: string[];
      /** @example 已按合同更正公开的项目数量，并逐项核对。 */
      statement: string;
    };
    AskFilerBody: {
      /**
       * @description the number of the filer who is asked
       * @example T2026-000123-3
       */
      number: string;
      /**
       * @description read by this filer alone
       * @example 请说明现场服务的日期，并补充有关的照片。
       */
      text: string;
    };
    AwaitedComplaintView: {
      allowedActions: components['schemas']['ComplaintAllowedActions'][];
      /** @description last day of the running clock, null if there is none */
      due: components['schemas']['LegalDateView'] | null;
      /** Format: uuid */
      id: string;
      /** @example 2 */
      version: number;
    };
    BenchView: {
      /** @description every member has given an opinion: all are open to the members */
      open: boolean;
      opinions: components['schemas']['OpinionView'][];
    };
    CalendarCountsView: {
      /**
       * @description the calendar in force
       * @example 2007-2026.a191a4ab
       */
      calendar: string;
      /** @description by clock */
      counts: components['schemas']['DeadlineCountsView'][];
    };
    CalendarDateView: {
      /** @example 2007-2026.a191a4ab */
      calendarVersion: string;
      /**
       * Format: date
       * @description the last day, which ends at 24:00 in Asia/Shanghai
       */
      date: string;
      /** @description true while a year that the date needs is not announced */
      provisional: boolean;
      /** @description the computation of the date */
      steps: components['schemas']['InTwoLanguages'][];
    };
    /** @enum {string} */
    CaseAllowedActions: 'answer-case' | 'announce-panel' | 'decide-case' | 'drop-case';
    CaseAnswerView: {
      evidence: string[];
      fileIds: string[];
      /** Format: date */
      on: string;
      statement: string;
    };
    /** @enum {string} */
    CaseGround: 'separation-breached' | 'formalism' | 'false-disclosure' | 'serious-complaints' | 'market-harm';
    /** @enum {string} */
    CaseOpenedBy: 'staff' | 'ruling' | 'system';
    /** @enum {string} */
    CaseRulingOutcome: 'kept' | 'adjusted' | 'revoked';
    CaseRulingView: {
      dissents: components['schemas']['DissentView'][];
      /** @description the highest grade that an adjustment leaves */
      grade: components['schemas']['VoteGrade'] | null;
      /** @description null where one expert decided, before panels did */
      grounds: components['schemas']['GroundsView'] | null;
      members: number;
      /** Format: date */
      on: string;
      outcome: components['schemas']['CaseRulingOutcome'];
      /** @description of that one expert */
      reason: string | null;
    };
    /** @enum {string} */
    CaseState: 'open' | 'kept' | 'adjusted' | 'revoked' | 'dropped';
    CaseView: {
      /** Format: uuid */
      agencyId: string;
      allowedActions: components['schemas']['CaseAllowedActions'][];
      answer: components['schemas']['CaseAnswerView'] | null;
      /** @description the complaint ruled on, or the first filings of the incidents */
      complaints: string[];
      /** @description null where the system opened it */
      facts: string | null;
      ground: components['schemas']['CaseGround'];
      /** Format: uuid */
      id: string;
      openedBy: components['schemas']['CaseOpenedBy'];
      /** Format: date */
      openedOn: string;
      /**
       * Format: date
       * @description the ruling behind it can be contested until the end of this day
       */
      panelAfter: string | null;
      reason: string | null;
      ruling: components['schemas']['CaseRulingView'] | null;
      state: components['schemas']['CaseState'];
      /** @example 1 */
      version: number;
      /** @description who has the next step; null when it has ended */
      waitsFor: components['schemas']['CaseWaitsFor'] | null;
    };
    /** @enum {string} */
    CaseWaitsFor: 'staff' | 'panel';
    CauseView: {
      handler: string;
      /** @description the Idempotency-Key of a request, the id of an event or of a deadline */
      id: string;
    };
    ChallengeDataView: {
      /**
       * @description the counter is at most this, half of it on average
       * @example 2000
       */
      most: number;
    };
    ChallengeParametersView: {
      /** @example PBKDF2/SHA-256 */
      algorithm: string;
      /**
       * @description rounds of one derivation
       * @example 1000
       */
      cost: number;
      data: components['schemas']['ChallengeDataView'];
      /**
       * @description in seconds since 1970
       * @example 1772424000
       */
      expiresAt: number;
      /**
       * @description bytes of a derived key
       * @example 32
       */
      keyLength: number;
      /** @description hexadecimal beginning of the key that is searched */
      keyPrefix: string;
      keySignature: string;
      /** @description hexadecimal; the password is the nonce and the counter, 32 bits big-endian */
      nonce: string;
      /** @description hexadecimal */
      salt: string;
    };
    ChallengeView: {
      parameters: components['schemas']['ChallengeParametersView'];
      /** @description of the parameters; send both back unchanged */
      signature: string;
    };
    ChangedComplaintView: {
      allowedActions: components['schemas']['ComplaintAllowedActions'][];
      /** Format: uuid */
      id: string;
      /** @example 2 */
      version: number;
    };
    ChangedCorrespondenceView: {
      /** Format: uuid */
      id: string;
      /** @example 2 */
      version: number;
    };
    ChangedReportView: {
      /** Format: uuid */
      id: string;
      /** @example 2 */
      version: number;
    };
    ClockCountsView: {
      acceptance: components['schemas']['ClockCountView'];
      answer: components['schemas']['ClockCountView'];
      reconsideration: components['schemas']['ClockCountView'];
      ruling: components['schemas']['ClockCountView'];
      /** @description of verified reports */
      verification: components['schemas']['ClockCountView'];
    };
    ClockCountView: {
      met: number;
      missed: number;
    };
    ClocksView: {
      acceptance?: components['schemas']['ClockView'];
      answer?: components['schemas']['ClockView'];
      ruling?: components['schemas']['ClockView'];
    };
    ClockView: {
      /** @description null while it is suspended */
      due: components['schemas']['CalendarDateView'] | null;
      /** @description the longer term, which gave the last day */
      extension: components['schemas']['ExtendedView'] | null;
      /** @description true once its last day ended without that action */
      missed: boolean;
      /**
       * @description version of the rules that the clock began under
       * @example 2026.1
       */
      rules: string;
      /**
       * Format: date
       * @description day of the action it waits for
       */
      stoppedOn: string | null;
      /** @description the times in which its days do not count */
      suspensions: components['schemas']['SuspensionView'][];
    };
    CommentBody: {
      /**
       * @description the code that came with it
       * @example 30718 52964 11853 70426 98031
       */
      code: string;
      /**
       * @description shown to the agency and to those who rule
       * @example 合同清单缺少第三个项目。
       */
      comment: string;
      /**
       * @description the number of the filing
       * @example T2026-000123-3
       */
      number: string;
      /** @description whether the filer wants a mediation, which is voluntary */
      wantsMediation: boolean;
    };
    /** @enum {string} */
    ComplaintAllowedActions:
      | 'accept'
      | 'decline'
      | 'answer'
      | 'ask-extension'
      | 'decide-extension'
      | 'comment'
      | 'mediate'
      | 'settle'
      | 'resume'
      | 'merge'
      | 'revise'
      | 'rule'
      | 'withdraw';
    ComplaintBody: {
      /**
       * Format: uuid
       * @description the agency complained about or reported
       * @example 0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11
       */
      agencyId: string;
      /** @description the misconduct alleged, after R11, from the list of grounds in force */
      allegation: components['schemas']['AlikeAllegation'];
      /** @description whether an anonymised summary may become public; it can be taken back until then */
      allowsSummary?: boolean;
      /** @description the Draft-Token under which the files were uploaded */
      draftToken?: string;
      /**
       * Format: email
       * @description for letters; sealed, and shown to nobody
       * @example someone@example.cn
       */
      email?: string;
      /**
       * @description texts or URLs
       * @example [
       *       "https://example.cn/contract.pdf"
       *     ]
       */
      evidence?: string[];
      /**
       * Format: uuid
       * @description uploaded files, as evidence
       */
      fileIds?: string[];
      /** @description real-name: the agency complained about learns the name; confidential: staff alone do; anonymous: nobody does. Without it who is signed in is confidential, and who is not is anonymous */
      mode?: components['schemas']['FilerMode'];
      /**
       * @description of the filer, who need not give it unless under a real name
       * @example 林知远
       */
      name?: string;
      /**
       * @description of a complaint shown to the agency
       * @example 该机构公开的项目数量与实际不符。
       */
      statement: string;
      /**
       * @description what the filer asks for
       * @example 更正公开的项目数量。
       */
      wish?: string;
    };
    /** @enum {string} */
    ComplaintRecordedBy: 'regulator';
    ComplaintSummaryStateView: {
      allowedActions: 'write'[];
      /** @description everybody who filed the complaint and has not withdrawn allows one */
      isAllowed: boolean;
      summary: components['schemas']['HandledSummaryView'] | null;
    };
    ComplaintSummaryView: {
      /** @description incidents: pending + dismissed + settled + withdrawn + upheld */
      accepted: number;
      /** Format: uuid */
      agencyId: string;
      /** @description the accepted ones by the ground of their first filing */
      byGround: components['schemas']['GroundCountsView'];
      clocks: components['schemas']['ClockCountsView'];
      dismissed: number;
      pending: number;
      /** @description ended by an agreement of the parties, which is no finding */
      settled: number;
      upheld: number;
      upheldBySeverity: components['schemas']['SeverityCountsView'];
      /** @description ended because who filed withdrew */
      withdrawn: number;
    };
    ComplaintView: {
      /** Format: uuid */
      agencyId: string;
      allegation: components['schemas']['AlikeAllegation'];
      allowedActions: components['schemas']['ComplaintAllowedActions'][];
      answer: string | null;
      /** Format: date */
      answeredOn: string | null;
      answerEvidence: string[] | null;
      clocks: components['schemas']['ClocksView'];
      /** @description the filer’s comment on the answer */
      comment: string | null;
      /** Format: date */
      commentedOn: string | null;
      /**
       * Format: date
       * @description day of acceptance or decline
       */
      decidedOn: string | null;
      /** @description of experts who ruled alone, before panels did; for staff */
      declarations: components['schemas']['DeclarationView'][];
      declineReason: string | null;
      evidence: string[];
      extension: components['schemas']['ExtensionView'] | null;
      /**
       * Format: date
       * @example 2026-03-02
       */
      filedOn: string;
      /**
       * @description version of the list of grounds
       * @example 2026.1
       */
      grounds: string | null;
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description the complaint first filed about the same facts, if another
       */
      incidentId: string | null;
      incidentReason: string | null;
      /** @description equal filings that joined it, the first 50, for staff and the panel */
      joined?: components['schemas']['JoinedFilingView'][];
      /**
       * Format: date
       * @description day of the agreement or of the failure
       */
      mediationEndedOn: string | null;
      /** Format: date */
      mediationOpenedOn: string | null;
      /**
       * @description null for a regulator’s finding
       * @example T2026-000123-3
       */
      number: string | null;
      outcome: components['schemas']['FilingOutcome'] | null;
      /** @description set when a regulator recorded its own finding */
      recordedBy: components['schemas']['ComplaintRecordedBy'] | null;
      /** Format: date */
      ruledOn: string | null;
      rulingReason: string | null;
      severity: components['schemas']['VoteSeverity'] | null;
      state: components['schemas']['FilingState'];
      statement: string;
      /** @example 1 */
      version: number;
      /** @description whether the filer wants a mediation */
      wantsMediation: boolean | null;
      /** @description what the filer asks for */
      wish: string | null;
      /**
       * Format: date
       * @description day on which it was withdrawn and ended
       */
      withdrawnOn: string | null;
    };
    ConsistencyView: {
      /** @description signed head of the log */
      checkpoint: string;
      /** @description hashes as RFC 9162 2.1.4.1 orders them, each in Base64 */
      hashes: string[];
    };
    ContestRestrictionBody: {
      /**
       * @description the code that came with it
       * @example 30718 52964 11853 70426 98031
       */
      code: string;
      /**
       * @description the number of the filing
       * @example T2026-000123-3
       */
      number: string;
      /**
       * @description read by who reviews the restriction
       * @example 所述事实属实，附合同编号。
       */
      statement: string;
    };
    CorrectionBody: {
      part: components['schemas']['CorrectionPart'];
      /**
       * @description public
       * @example 年份录入有误。
       */
      reason: string;
      /** @description the whole text of that part without the typing error */
      text: string;
    };
    /** @enum {string} */
    CorrectionPart: 'fact' | 'evidence' | 'rule';
    CorrectionView: {
      after: string;
      /** @description the text with the typing error */
      before: string;
      /** Format: date */
      correctedOn: string;
      part: components['schemas']['CorrectionPart'];
      reason: string;
    };
    /** @enum {string} */
    CorrespondenceAllowedActions: 'ask' | 'write' | 'read' | 'pass';
    /** @enum {string} */
    CorrespondenceState: 'quiet' | 'asked' | 'told';
    CorrespondenceView: {
      allowedActions: components['schemas']['CorrespondenceAllowedActions'][];
      /** Format: uuid */
      id: string;
      messages: components['schemas']['MessageView'][];
      /**
       * @description the number of the filer
       * @example T2026-000123-3
       */
      number: string;
      state: components['schemas']['CorrespondenceState'];
      /** @example 2 */
      version: number;
    };
    DeadLetterPage: {
      items: components['schemas']['DeadLetterView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    DeadLetterView: {
      /**
       * Format: date-time
       * @example 2026-03-02T04:00:00.000000Z
       */
      at: string;
      /** Format: uuid */
      id: string;
      reason: string;
      stream: string;
      streamSequence: number;
      type: string;
    };
    DeadlineCountsView: {
      /** @description moved by the calendar in force */
      moved: number;
      /** @description open, with a last day on that day or later: another calendar may move it */
      open: number;
      /** @description open, not yet recomputed by the calendar in force */
      waiting: number;
      /** @example complaints.acceptance */
      what: string;
    };
    DeadlineView: {
      /**
       * Format: date
       * @description the last day
       */
      due: string;
      /** @description the last day is over */
      over: boolean;
      /** @description true while a year that the date needs is not announced */
      provisional: boolean;
      /** @description the computation of the date */
      steps: components['schemas']['InTwoLanguages'][];
      /** Format: uuid */
      subject: string;
      /** @example complaints.acceptance */
      what: string;
    };
    DecideRepairBody: {
      granted: boolean;
      /** @description shown to the agency */
      reason: string;
    };
    DeclarationView: {
      /** @description the sub of the expert’s tokens */
      by: string;
      /** Format: date */
      on: string;
    };
    DeclineComplaintBody: {
      /** @example 投诉所述情形与贯标咨询服务无关。 */
      reason: string;
    };
    DeclineReportBody: {
      /**
       * @description for the reporter
       * @example 举报所述情形与贯标咨询服务无关。
       */
      reason: string;
    };
    /** @enum {string} */
    DepartureHow: 'struck' | 'recused' | 'removed';
    DepartureView: {
      /** @description the party that struck */
      by: components['schemas']['OfferBy'] | null;
      /**
       * Format: uuid
       * @description id in the pool of experts
       */
      expert: string;
      how: components['schemas']['DepartureHow'];
      /** @description for staff */
      reason: string | null;
    };
    DissentView: {
      /**
       * Format: uuid
       * @description for staff and members
       */
      expert: string | null;
      grounds: components['schemas']['GroundsView'];
      /** @description where the vote differed from the opinion */
      reason: string | null;
      vote: components['schemas']['VerdictView'];
    };
    DissolutionBody: {
      /**
       * @description for staff
       * @example 名单中没有可以递补的专家
       */
      reason: string;
    };
    DownloadPage: {
      items: components['schemas']['DownloadView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    /** @enum {string} */
    DownloadPublicCasesFormat: 'csv' | 'jsonl' | 'xlsx';
    DownloadView: {
      /**
       * Format: date-time
       * @example 2026-03-02T04:00:00Z
       */
      at: string;
      form: components['schemas']['ExhibitForm'];
      org: string | null;
      role: string;
      /** @description the sub of the reader’s token; `public` without a token */
      sub: string;
    };
    EventPage: {
      items: components['schemas']['EventView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    EventView: {
      actor: components['schemas']['ActorView'];
      cause: components['schemas']['CauseView'];
      /** @description without the fields in `sealed` */
      data: {
        [key: string]: unknown;
      };
      /** Format: uuid */
      id: string;
      /** @description its place in the log of the service */
      position: number;
      /** @description the fields that only letters may use */
      sealed: string[];
      subject: string;
      /** Format: date-time */
      time: string;
      /** @example registry.agency-registered.v1 */
      type: string;
      /** @description of the record, with the event */
      version: number;
    };
    /** @enum {string} */
    ExhibitForm: 'original' | 'copy';
    /** @enum {string} */
    ExhibitSide: 'filer' | 'agency' | 'regulator';
    ExhibitView: {
      /** Format: uuid */
      fileId: string;
      /** @description the form to download; null for none */
      form: components['schemas']['ExhibitForm'] | null;
      /**
       * Format: date
       * @example 2026-03-02
       */
      handedInOn: string;
      /**
       * @description the other side’s files have other names
       * @example 合同.pdf
       */
      name: string;
      /** @description true when the other side gets a redacted document in its place */
      redacted: boolean;
      /** @description true when the file cannot be inspected or is infected */
      sealed: boolean;
      /** @description the side that handed it in */
      side: components['schemas']['ExhibitSide'];
      /** @description bytes; of the other side’s files rounded up to 100,000 */
      size: number;
    };
    ExtendedView: {
      /** Format: date */
      on: string;
      reason: string;
    };
    ExtensionBody: {
      /**
       * @description days beyond the term for the answer
       * @example 10
       */
      days: number;
      /**
       * @description both sides read it
       * @example 合同在异地档案室，需要调取。
       */
      reason: string;
    };
    ExtensionDecisionBody: {
      granted: boolean;
      /**
       * @description for the agency
       * @example 理由充分。
       */
      reason: string;
    };
    ExtensionView: {
      /** Format: date */
      askedOn: string;
      days: number;
      /** Format: date */
      decidedOn: string | null;
      decisionReason: string | null;
      granted: boolean | null;
      reason: string;
    };
    FailureBody: {
      /**
       * @description the code of the filing, for the filer
       * @example 30718 52964 11853 70426 98031
       */
      code?: string;
      /**
       * @description the number of the filing, for the filer
       * @example T2026-000123-3
       */
      number?: string;
      /**
       * @description for the parties and the mediator
       * @example 双方分歧较大。
       */
      reason: string;
    };
    FieldFault: {
      /** @description stable, for programs */
      code: string;
      /** @description the fault in English */
      en: string;
      /** @description path of the field in the request */
      field: string;
      /** @description the limits that the sentences name */
      params: {
        [key: string]: unknown;
      };
      /** @description the fault in Chinese */
      zh: string;
    };
    FiledComplaintView: {
      allowedActions: components['schemas']['ComplaintAllowedActions'][];
      /**
       * @description with the number it lets the filer come back; shown now and never again
       * @example 30718 52964 11853 70426 98031
       */
      code: string;
      /** @description last day of the running clock, null if there is none */
      due: components['schemas']['LegalDateView'] | null;
      /** Format: uuid */
      id: string;
      /** @description true when the filing joined an earlier complaint about the agency: one of the same words within 30 days, or one of the same person that nobody has decided on */
      joined: boolean;
      /**
       * @description the number of this filing, which a person can say
       * @example T2026-000123-3
       */
      number: string;
      /** @description signed receipt, a compact JWS, whose hash is entered in the public log */
      receipt: string;
      /** @example 2 */
      version: number;
    };
    FiledReportView: {
      /**
       * @description with the number it lets the filer come back; shown now and never again
       * @example 30718 52964 11853 70426 98031
       */
      code: string;
      /** @description last day of the running clock, null if there is none */
      due: components['schemas']['LegalDateView'] | null;
      /** Format: uuid */
      id: string;
      /**
       * @description the number of this filing, which a person can say
       * @example T2026-000123-3
       */
      number: string;
      /** @description signed receipt, a compact JWS, whose hash is entered in the public log */
      receipt: string;
      /** @example 2 */
      version: number;
    };
    FilerAccess: {
      /**
       * @description the code that came with it
       * @example 30718 52964 11853 70426 98031
       */
      code: string;
      /**
       * @description the number of the filing
       * @example T2026-000123-3
       */
      number: string;
    };
    /** @enum {string} */
    FilerMode: 'real-name' | 'confidential' | 'anonymous';
    FilerView: {
      /** Format: date */
      filedOn: string;
      mode: components['schemas']['FilerMode'];
      name: string | null;
      /** @example T2026-000123-3 */
      number: string;
      /** @description its reason, for staff */
      withdrawalReason: string | null;
      /**
       * Format: date
       * @description day of the withdrawal, for staff
       */
      withdrawnOn: string | null;
    };
    /** @enum {string} */
    FileState: 'quarantined' | 'unscanned' | 'clean' | 'infected' | 'removed';
    FileView: {
      /** @description why the file cannot be inspected; such evidence is sealed */
      fault: string | null;
      /** Format: uuid */
      id: string;
      /**
       * @description as declared, without characters that cannot be shown
       * @example 获奖证书.pdf
       */
      name: string;
      /** @description credit code of the organisation; null is the alliance, `draft` and an id somebody without an account */
      owner: string | null;
      /** Format: date */
      scannedOn: string | null;
      /** @description SHA-256, hexadecimal, of the original, for strangers of their copy; null while they can have none */
      sha256: string | null;
      /**
       * @description in bytes, of the original, for strangers of their copy; null while they can have none
       * @example 482133
       */
      size: number | null;
      state: components['schemas']['FileState'];
      /**
       * @description by its content
       * @example application/pdf
       */
      type: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      uploadedOn: string;
      /** @example 1 */
      version: number;
    };
    /** @enum {string} */
    FilingAllowedActions: 'comment' | 'request-reconsideration' | 'write' | 'withdraw';
    FilingBody: {
      /**
       * Format: uuid
       * @description the agency complained about or reported
       * @example 0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11
       */
      agencyId: string;
      /** @description the misconduct alleged, after R11, from the list of grounds in force */
      allegation: components['schemas']['AlikeAllegation'];
      /** @description the Draft-Token under which the files were uploaded */
      draftToken?: string;
      /**
       * Format: email
       * @description for letters; sealed, and shown to nobody
       * @example someone@example.cn
       */
      email?: string;
      /**
       * @description texts or URLs
       * @example [
       *       "https://example.cn/contract.pdf"
       *     ]
       */
      evidence?: string[];
      /**
       * Format: uuid
       * @description uploaded files, as evidence
       */
      fileIds?: string[];
      /** @description real-name: the agency complained about learns the name; confidential: staff alone do; anonymous: nobody does. Without it who is signed in is confidential, and who is not is anonymous */
      mode?: components['schemas']['FilerMode'];
      /**
       * @description of the filer, who need not give it unless under a real name
       * @example 林知远
       */
      name?: string;
      /**
       * @description of a complaint shown to the agency
       * @example 该机构公开的项目数量与实际不符。
       */
      statement: string;
      /**
       * @description what the filer asks for
       * @example 更正公开的项目数量。
       */
      wish?: string;
    };
    /** @enum {string} */
    FilingOutcome: 'upheld' | 'dismissed';
    /** @enum {string} */
    FilingState: 'filed' | 'accepted' | 'declined' | 'answered' | 'mediating' | 'settled' | 'ruled' | 'withdrawn';
    /** @enum {string} */
    FilingSummary: 'allowed' | 'not-allowed' | 'released';
    FilingView: {
      /** Format: uuid */
      agencyId: string;
      allegation: components['schemas']['AlikeAllegation'];
      allowedActions: components['schemas']['FilingAllowedActions'][];
      answer: string | null;
      /** Format: date */
      answeredOn: string | null;
      answerEvidence: string[] | null;
      /** @description the files of the agency’s answer */
      answerFiles: components['schemas']['ExhibitView'][];
      clocks: components['schemas']['ClocksView'];
      /** @description the filer’s comment on the answer */
      comment: string | null;
      /** Format: date */
      commentedOn: string | null;
      /**
       * Format: date
       * @description day of acceptance or decline
       */
      decidedOn: string | null;
      declineReason: string | null;
      evidence: string[];
      /**
       * Format: date
       * @example 2026-03-02
       */
      filedOn: string;
      /** @description the files of this filing */
      files: components['schemas']['OwnFileView'][];
      /** @description true when the case goes on after a withdrawal */
      isOfPublicInterest: boolean;
      /** @description for the filer whose filing made the case */
      mediation: components['schemas']['MediationView'] | null;
      /** Format: date */
      mediationEndedOn: string | null;
      /** Format: date */
      mediationOpenedOn: string | null;
      /** @description the correspondence with staff */
      messages: components['schemas']['MessageView'][];
      /** @example T2026-000123-3 */
      number: string;
      outcome: components['schemas']['FilingOutcome'] | null;
      /** @description for the filer whose filing made the case */
      panel: components['schemas']['PanelView'] | null;
      reconsideration: components['schemas']['ReconsiderationView'] | null;
      /** @description last day to ask for a reconsideration */
      reconsiderUntil: components['schemas']['LegalDateView'] | null;
      /** @description of this filer */
      restriction: components['schemas']['OwnRestrictionView'] | null;
      /** Format: date */
      ruledOn: string | null;
      /**
       * Format: uuid
       * @description the ruling that this filer may ask to reconsider
       */
      rulingId: string | null;
      rulingReason: string | null;
      severity: components['schemas']['VoteSeverity'] | null;
      state: components['schemas']['FilingState'];
      statement: string;
      /** @description an anonymised summary of the case in public */
      summary: components['schemas']['FilingSummary'] | null;
      wish: string | null;
      /**
       * Format: date
       * @description day on which this filer withdrew
       */
      withdrawnOn: string | null;
    };
    FindBody: {
      /** @description by which evidence; the agency reads it */
      evidence: string;
      /** @description which fact; the agency reads it */
      fact: string;
      outcome: components['schemas']['FindOutcome'];
      /** @description under which rule; the agency reads it */
      rule: string;
      /** @description of a verified report */
      severity?: components['schemas']['VoteSeverity'] | null;
    };
    /** @enum {string} */
    FindOutcome: 'verified' | 'not-verified';
    GroundCountsView: {
      'false-disclosure': number;
      formalism: number;
      misconduct: number;
      other: number;
      'separation-breached': number;
    };
    GroundsView: {
      /** @description by which evidence */
      evidence: string;
      /** @description which fact */
      fact: string;
      /** @description under which rule */
      rule: string;
    };
    /** @enum {string} */
    HandledAnnouncementAllowedActions:
      'publish' | 'propose-waiver' | 'waive' | 'drop' | 'apply-for-repair' | 'grant-repair' | 'refuse-repair' | 'end';
    /** @enum {string} */
    HandledAnnouncementBecause: 'term' | 'repair';
    HandledAnnouncementPage: {
      items: components['schemas']['HandledAnnouncementView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    /** @enum {string} */
    HandledAnnouncementState: 'due' | 'published' | 'repair-asked' | 'ended' | 'dropped' | 'waived';
    HandledAnnouncementView: {
      /** Format: uuid */
      agencyId: string;
      allowedActions: components['schemas']['HandledAnnouncementAllowedActions'][];
      because: components['schemas']['HandledAnnouncementBecause'] | null;
      /** Format: date */
      endedOn: string | null;
      ground: components['schemas']['AnnouncementGroundView'];
      /** Format: uuid */
      id: string;
      /** @description the last day to publish ended before the publication */
      late: boolean;
      /** @description consultants whom it concerns */
      personIds: string[];
      /**
       * Format: date
       * @description the finding can be contested until the end of this day
       */
      publishAfter: string;
      /** @description last day to publish */
      publishBy: components['schemas']['LegalDateView'];
      /** Format: date */
      publishedOn: string | null;
      /** @description for staff and the agency */
      reason: string | null;
      /** @description last day before repair may be applied for */
      repairAfter: components['schemas']['LegalDateView'] | null;
      repairs: components['schemas']['RepairView'][];
      severity: components['schemas']['VoteSeverity'];
      state: components['schemas']['HandledAnnouncementState'];
      text: string | null;
      /** @description last day in public */
      until: components['schemas']['LegalDateView'] | null;
      /** @example 1 */
      version: number;
      /** @description for staff: the proposal not to announce it */
      waiver: components['schemas']['WaiverView'] | null;
    };
    /** @enum {string} */
    HandledSummaryAllowedActions: 'edit' | 'release';
    HandledSummaryPage: {
      items: components['schemas']['HandledSummaryView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    /** @enum {string} */
    HandledSummaryState: 'drafted' | 'released';
    HandledSummaryView: {
      allowedActions: components['schemas']['HandledSummaryAllowedActions'][];
      /** Format: uuid */
      complaintId: string;
      /** @example 2026-03 */
      filedIn: string;
      ground: components['schemas']['AlikeAllegation'];
      /** Format: uuid */
      id: string;
      measures: components['schemas']['VoteMeasures'][];
      outcome: components['schemas']['RulingOutcome'];
      /** Format: date */
      releasedOn: string | null;
      /** @example 2026-03 */
      ruledIn: string;
      severity: components['schemas']['VoteSeverity'] | null;
      state: components['schemas']['HandledSummaryState'];
      text: string;
      /** @example 1 */
      version: number;
    };
    HearAgencyBody: {
      /**
       * @description all that the agency reads of the report: it names nobody, and nothing only few can know
       * @example 有反映称，贵机构在2026年上半年公开的项目数量与实际不符。
       */
      allegation: string;
    };
    /** @enum {string} */
    HearingAllowedActions: 'answer' | 'lapse' | 'conclude';
    /** @enum {string} */
    HearingState: 'open' | 'lapsed' | 'answered' | 'concluded';
    HearingView: {
      /** Format: uuid */
      agencyId: string;
      /** @description as staff word it for the agency */
      allegation: string;
      allowedActions: components['schemas']['HearingAllowedActions'][];
      answer: string | null;
      /** Format: date */
      answeredOn: string | null;
      answerEvidence: string[] | null;
      /** Format: date */
      concludedOn: string | null;
      /** @description last day to answer, null once it is stopped */
      due: components['schemas']['LegalDateView'] | null;
      /** Format: uuid */
      id: string;
      /** @description true once the last day ended without an answer */
      missed: boolean;
      /**
       * Format: date
       * @example 2026-03-02
       */
      openedOn: string;
      outcome: components['schemas']['FindOutcome'] | null;
      reasons: components['schemas']['ReasonsView'] | null;
      /**
       * Format: uuid
       * @description for staff
       */
      reportId: string | null;
      severity: components['schemas']['VoteSeverity'] | null;
      state: components['schemas']['HearingState'];
      /** @example 1 */
      version: number;
    };
    InTwoLanguages: {
      en: string;
      zh: string;
    };
    JoinedFilingView: {
      evidence: string[];
      /** Format: date */
      filedOn: string;
      statement: string;
      wish: string | null;
    };
    LegalDateView: {
      /**
       * Format: date
       * @description the last day, which ends at 24:00 in Asia/Shanghai
       */
      date: string;
      /** @description true while a year that the date needs is not announced */
      provisional: boolean;
      /** @description the computation of the date */
      steps: components['schemas']['InTwoLanguages'][];
    };
    ListedCasePage: {
      items: components['schemas']['ListedCaseView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    ListedCaseView: {
      /** Format: uuid */
      agencyId: string;
      ground: components['schemas']['CaseGround'];
      /** Format: uuid */
      id: string;
      openedBy: components['schemas']['CaseOpenedBy'];
      /** Format: date */
      openedOn: string;
      state: components['schemas']['CaseState'];
      /** @example 1 */
      version: number;
      /** @description who has the next step; null when it has ended */
      waitsFor: components['schemas']['CaseWaitsFor'] | null;
    };
    ListedComplaintPage: {
      items: components['schemas']['ListedComplaintView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    ListedComplaintView: {
      /** Format: uuid */
      agencyId: string;
      allegation: components['schemas']['AlikeAllegation'];
      /**
       * Format: date
       * @description last day of the running clock
       * @example 2026-03-11
       */
      due: string | null;
      /** @description the agency asks for more days to answer, and staff have yet to decide */
      extensionAsked: boolean;
      /**
       * Format: date
       * @example 2026-03-02
       */
      filedOn: string;
      /** Format: uuid */
      id: string;
      /**
       * @description null for a regulator’s finding
       * @example T2026-000123-3
       */
      number: string | null;
      state: components['schemas']['FilingState'];
      /** @example 1 */
      version: number;
      /** @description those who have the next step; null when it has ended */
      waitsFor: components['schemas']['ListedComplaintWaitsFor'] | null;
    };
    /** @enum {string} */
    ListedComplaintWaitsFor: 'staff' | 'agency' | 'parties' | 'panel';
    ListedHearingPage: {
      items: components['schemas']['ListedHearingView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    ListedHearingView: {
      /** Format: uuid */
      agencyId: string;
      /** @description last day to answer, null once it is stopped */
      due: components['schemas']['LegalDateView'] | null;
      /** Format: uuid */
      id: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      openedOn: string;
      state: components['schemas']['HearingState'];
      /** @example 1 */
      version: number;
    };
    ListedReportPage: {
      items: components['schemas']['ListedReportView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    ListedReportView: {
      /** Format: uuid */
      agencyId: string;
      allegation: components['schemas']['AlikeAllegation'];
      /**
       * Format: date
       * @description last day of the running clock
       * @example 2026-03-11
       */
      due: string | null;
      /**
       * Format: date
       * @example 2026-03-02
       */
      filedOn: string;
      /** Format: uuid */
      id: string;
      /** @example J2026-000123-8 */
      number: string;
      state: components['schemas']['ReportState'];
      /** @example 1 */
      version: number;
    };
    LiveView: {
      /**
       * @description the commit of the build
       * @example unknown
       */
      commit: string;
      /** @example ok */
      status: string;
      /** @example 0.1.0 */
      version: string;
    };
    LogView: {
      /** @description name+id+key, as tools for signed notes take it */
      key: string;
      /** @example registry.example.cn/complaints */
      name: string;
      /** @example 482 */
      size: number;
    };
    /** @enum {string} */
    MediationAllowedActions: 'offer' | 'agree' | 'fail' | 'expire' | 'end';
    /** @enum {string} */
    MediationEndedBy: 'complainant' | 'agency' | 'staff' | 'clock';
    MediationOfComplaintView: {
      /** @description null before one is opened */
      mediation: components['schemas']['MediationView'] | null;
    };
    /** @enum {string} */
    MediationState: 'open' | 'settled' | 'failed';
    MediationView: {
      /** @description the offer that was accepted, from 1 */
      accepted: number | null;
      allowedActions: components['schemas']['MediationAllowedActions'][];
      /** Format: uuid */
      complaintId: string;
      /** @description last day; an agreement is made by then */
      due: components['schemas']['LegalDateView'];
      /** @description for the parties and the mediator */
      endedBy: components['schemas']['MediationEndedBy'] | null;
      /** Format: date */
      endedOn: string | null;
      /** @description for the parties and the mediator */
      endReason: string | null;
      /** Format: uuid */
      id: string;
      /** @description for the parties and the mediator, else null */
      offers: components['schemas']['OfferView'][] | null;
      /** Format: date */
      openedOn: string;
      /** @description why staff opened it */
      reason: string;
      /** @description the last offer of the other side, from 1, which the reader may accept */
      standing: number | null;
      state: components['schemas']['MediationState'];
      /** @example 1 */
      version: number;
    };
    MergeBody: {
      /** @example 与先前投诉所述为同一次现场服务。 */
      reason: string;
      /**
       * Format: uuid
       * @description the complaint, of a report also an earlier report, about the same facts; null takes a merge back
       */
      sameAs?: string | null;
    };
    /** @enum {string} */
    MessageBy: 'staff' | 'filer';
    MessageView: {
      by: components['schemas']['MessageBy'];
      files: components['schemas']['OwnFileView'][];
      /**
       * @description its place in the correspondence
       * @example 1
       */
      message: number;
      /**
       * Format: date
       * @example 2026-03-02
       */
      on: string;
      /**
       * Format: date
       * @description day on which staff took it as evidence
       */
      passedOn: string | null;
      /** @description what the agency reads of its words */
      passedText: string | null;
      text: string;
    };
    NoTieBody: {
      /**
       * @description personal data: shown to the parties and the other members
       * @example 周明远
       */
      name: string;
    };
    OfferBody: {
      /**
       * @description the code of the filing, for the filer
       * @example 30718 52964 11853 70426 98031
       */
      code?: string;
      /**
       * @description the number of the filing, for the filer
       * @example T2026-000123-3
       */
      number?: string;
      /**
       * @description for the other party and the mediator
       * @example 退还第二期费用，并更正公开的项目数量。
       */
      text: string;
    };
    /** @enum {string} */
    OfferBy: 'complainant' | 'agency';
    OfferView: {
      by: components['schemas']['OfferBy'];
      /** Format: date */
      madeOn: string;
      text: string;
    };
    OpenCaseBody: {
      /** Format: uuid */
      agencyId: string;
      /**
       * @description shown to the agency and the panel
       * @example 该机构的两名咨询人员参加了本机构项目的评定。
       */
      facts: string;
      /** @description one of R11; serious-complaints is opened by the system */
      ground: components['schemas']['CaseGround'];
      /**
       * @description shown to the agency and the panel
       * @example 违反咨询与评定分离原则。
       */
      reason: string;
    };
    OpenMediationBody: {
      /**
       * @description both sides read it
       * @example 双方均愿意协商。
       */
      reason: string;
    };
    OpinionBody: {
      /**
       * @description by which evidence
       * @example 双方提交的合同清单。
       */
      evidence: string;
      /**
       * @description which fact
       * @example 公开的项目数量比合同多三个。
       */
      fact: string;
      /** @description for an adjustment */
      grade?: components['schemas']['VoteGrade'] | null;
      /** @description for what is upheld */
      measures?: components['schemas']['VoteMeasures'][];
      /** @description dismissed, upheld-in-part or upheld for a complaint; otherwise for a case */
      outcome: components['schemas']['VoteOutcome'];
      /**
       * @description under which rule
       * @example 办法“信息公开要求”。
       */
      rule: string;
      /** @description for what is upheld */
      severity?: components['schemas']['VoteSeverity'] | null;
    };
    OpinionView: {
      /**
       * Format: uuid
       * @description id in the pool of experts
       */
      expert: string;
      /** Format: date */
      givenOn: string;
      grounds: components['schemas']['GroundsView'];
      verdict: components['schemas']['VerdictView'];
      vote: components['schemas']['VerdictView'] | null;
      /** @description where the vote differs from the opinion */
      voteReason: string | null;
    };
    /** @enum {string} */
    OwnFileForm: 'original';
    OwnFileView: {
      /** Format: uuid */
      fileId: string;
      /** @description null while it cannot be downloaded */
      form: components['schemas']['OwnFileForm'] | null;
      /** @example 合同.pdf */
      name: string;
      /** @description true when the file cannot be inspected or is infected */
      sealed: boolean;
      /** @description SHA-256, hexadecimal */
      sha256: string;
      /** @description bytes */
      size: number;
    };
    OwnFilingPage: {
      items: components['schemas']['OwnFilingView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    OwnFilingView: {
      /** Format: uuid */
      agencyId: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      filedOn: string;
      /**
       * @description null in filings of before
       * @example T2026-000123-3
       */
      number: string | null;
      state: components['schemas']['AlikeState'];
    };
    OwnRestrictionView: {
      allowedActions: components['schemas']['RestrictionAllowedActions'][];
      /** @description why the person asks for a review */
      contest: string | null;
      /** Format: date */
      contestedOn: string | null;
      /**
       * Format: date
       * @example 2026-03-02
       */
      imposedOn: string;
      reason: string;
      /** Format: date */
      reviewedOn: string | null;
      reviewReason: string | null;
      state: components['schemas']['RestrictionState'];
      /**
       * Format: date
       * @description last day
       * @example 2026-05-31
       */
      until: string;
    };
    /** @enum {string} */
    PanelAllowedActions:
      'enter-result' | 'dissolve' | 'end' | 'remove' | 'strike' | 'declare' | 'recuse' | 'opine' | 'vote' | 'rule';
    /** @enum {string} */
    PanelConflictReasons: 'affiliated' | 'employed' | 'shareholder' | 'adviser' | 'kinship' | 'other' | 'took-part';
    PanelConflictView: {
      /**
       * Format: uuid
       * @description id in the pool of experts
       */
      expert: string;
      reasons: components['schemas']['PanelConflictReasons'][];
    };
    /** @enum {string} */
    PanelMatter: 'complaint' | 'rating-case';
    PanelMemberView: {
      /**
       * Format: date
       * @description day of that declaration
       */
      declaredOn: string | null;
      /**
       * Format: uuid
       * @description id in the pool of experts
       */
      expert: string;
      /** @description has given an opinion; null for the parties */
      hasGiven: boolean | null;
      /** @description has voted; null for the parties */
      hasVoted: boolean | null;
      /** @description the reader */
      isSelf: boolean;
      /** @description as the member gave it with the declaration to have no tie */
      name: string | null;
    };
    PanelOfComplaintView: {
      /** @description for staff, where a panel is to be announced */
      allowedActions: 'announce'[];
      /** @description null before one is announced */
      panel: components['schemas']['PanelView'] | null;
    };
    PanelResultBody: {
      /**
       * @description the result of the public drawing, as published
       * @example 03 11 12 19 24 31 + 09
       */
      result: string;
    };
    /** @enum {string} */
    PanelState: 'announced' | 'drawn' | 'ruled' | 'dissolved';
    PanelView: {
      /** Format: uuid */
      agencyId: string;
      allowedActions: components['schemas']['PanelAllowedActions'][];
      /**
       * Format: date
       * @example 2026-07-04
       */
      announcedOn: string;
      conflicts: components['schemas']['PanelConflictView'][];
      departures: components['schemas']['DepartureView'][];
      /** @description for staff */
      dissolvedReason: string | null;
      /** Format: date */
      drawnOn: string | null;
      /** @description persons who have entered the result of the drawing */
      entered: number;
      /** Format: uuid */
      id: string;
      /** @description experts who may be drawn, in the order of their ids */
      list: string[];
      /** @description SHA-256 of the list, as @heng/panel describes it */
      listHash: string;
      matter: components['schemas']['PanelMatter'];
      /**
       * Format: uuid
       * @description the complaint, or the case of R11
       */
      matterId: string;
      /** @description the first one presides */
      members: components['schemas']['PanelMemberView'][];
      /** @description the list in the order of the draw */
      order: string[];
      /**
       * Format: date
       * @example 2026-07-05
       */
      resultOn: string;
      /** @description 1 for the ruling, 2 for its reconsideration */
      round: number;
      seats: number;
      seed: string | null;
      /** @example 双色球2026077期 */
      source: string;
      state: components['schemas']['PanelState'];
      /** @description strikes that the reader’s party has left */
      strikesLeft: number | null;
      /** @description last day for strikes; null while a member has not declared, and when no party has a strike left */
      strikeUntil: components['schemas']['LegalDateView'] | null;
      vacancies: number;
      /** @example 1 */
      version: number;
    };
    PartyBody: {
      /**
       * @description the code of the filing, for the filer
       * @example 30718 52964 11853 70426 98031
       */
      code?: string;
      /**
       * @description the number of the filing, for the filer
       * @example T2026-000123-3
       */
      number?: string;
    };
    PassOnBody: {
      /**
       * @description the place of the filer’s message in the correspondence
       * @example 1
       */
      message: number;
      /**
       * @description what the agency reads of its words
       * @example 投诉人补充了当日的照片。
       */
      text: string;
    };
    PendingReconsiderationView: {
      /** Format: uuid */
      agencyId: string;
      /** Format: uuid */
      complaintId: string;
      /**
       * Format: date
       * @description last day for the second ruling
       */
      due: string;
      /** Format: date */
      requestedOn: string;
    };
    /** @description A refusal (RFC 9457) */
    Problem: {
      /** @description stable, for programs */
      code: string;
      /** @description one sentence for people, in the language that was asked for */
      detail: string;
      /** @description the values that the sentence names; `fields` are the first faults of the request, `more` counts the others */
      details?: {
        fields?: components['schemas']['FieldFault'][];
        more?: number;
      } & {
        [key: string]: unknown;
      };
      status: number;
      /** @description the code */
      title: string;
      /** @description `urn:heng:` and the code */
      type: string;
    };
    ProofView: {
      /** @description signed head of the log */
      checkpoint: string;
      /** @description hashes from the leaf to the root, each in Base64 */
      hashes: string[];
      /**
       * @description number of the entry, from 0
       * @example 17
       */
      index: number;
      /**
       * @description entries under the checkpoint
       * @example 482
       */
      size: number;
    };
    /** @enum {string} */
    PublicCaseOutcome: 'upheld' | 'dismissed' | 'settled' | 'withdrawn';
    PublicCaseView: {
      /**
       * @description the quarter in which it ended
       * @example 2026-Q1
       */
      endedIn: string;
      /** @description filings about the same facts: 1, 2, or 3 for three and more */
      filings: number;
      ground: components['schemas']['AlikeAllegation'];
      /** Format: uuid */
      id: string;
      measures: components['schemas']['VoteMeasures'][];
      outcome: components['schemas']['PublicCaseOutcome'];
      severity: components['schemas']['VoteSeverity'] | null;
      timely: components['schemas']['TimelyView'];
    };
    PublishAnnouncementBody: {
      /**
       * Format: uuid
       * @description the consultants whom it concerns
       */
      personIds?: string[];
      /** @description shown to the agency */
      reason: string;
      /** @description public, so no personal information */
      text: string;
    };
    ReadyView: {
      details: {
        [key: string]: {
          status: string;
        } & {
          [key: string]: unknown;
        };
      };
      error: {
        [key: string]: {
          status: string;
        } & {
          [key: string]: unknown;
        };
      };
      info: {
        [key: string]: {
          status: string;
        } & {
          [key: string]: unknown;
        };
      };
      /** @example ok */
      status: string;
    };
    ReasonsView: {
      /** @description by which evidence */
      evidence: string;
      /** @description which fact */
      fact: string;
      /** @description under which rule */
      rule: string;
    };
    ReceiptBody: {
      /** @description the receipt as the filer got it, a compact JWS */
      receipt: string;
      /** @description the statement that the filer keeps, to compare with */
      statement?: string | null;
    };
    ReceiptKeyView: {
      /** @example EdDSA */
      alg: string;
      /** @example Ed25519 */
      crv: string;
      /** @example OKP */
      kty: string;
      /** @example sig */
      use: string;
      x: string;
    };
    ReceiptView: {
      /**
       * Format: date
       * @example 2026-03-02
       */
      filedOn: string;
      /**
       * @description number of its entry in the public log, from 0; null in the seconds before it is entered
       * @example 17
       */
      index: number | null;
      /** @description whether it is about the statement given; null without */
      isSame: boolean | null;
      /** @example T2026-000123-3 */
      number: string;
    };
    ReconsiderationBody: {
      /**
       * @description the code of the filing, for the filer
       * @example 30718 52964 11853 70426 98031
       */
      code?: string;
      /**
       * @description the number of the filing, for the filer
       * @example T2026-000123-3
       */
      number?: string;
      /**
       * @description both parties and the second panel read it
       * @example 裁定没有采信第三份合同。
       */
      reasons: string;
    };
    ReconsiderationOfComplaintView: {
      /** @description for a party, in time */
      allowedActions: 'request'[];
      /** @description null before one is requested */
      reconsideration: components['schemas']['ReconsiderationView'] | null;
    };
    /** @enum {string} */
    ReconsiderationResult: 'confirmed' | 'changed';
    /** @enum {string} */
    ReconsiderationState: 'requested' | 'decided';
    ReconsiderationView: {
      by: components['schemas']['OfferBy'];
      /** Format: date */
      decidedOn: string | null;
      /** @description last day for the second ruling */
      due: components['schemas']['LegalDateView'];
      /** @description true once that day ended without a ruling */
      missed: boolean;
      reasons: string;
      /** Format: date */
      requestedOn: string;
      /** @description whether the second ruling is the first one */
      result: components['schemas']['ReconsiderationResult'] | null;
      state: components['schemas']['ReconsiderationState'];
    };
    RecordFindingBody: {
      /**
       * Format: uuid
       * @example 0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11
       */
      agencyId: string;
      /** @description the misconduct found, after R11 */
      allegation: components['schemas']['AlikeAllegation'];
      /**
       * @description texts or URLs, shown to the agency
       * @example [
       *       "https://example.cn/decision.pdf"
       *     ]
       */
      evidence?: string[];
      /**
       * Format: uuid
       * @description uploaded files, as evidence
       */
      fileIds?: string[];
      severity: components['schemas']['VoteSeverity'];
      /**
       * @description shown to the agency
       * @example 专项检查发现该机构虚报现场服务天数。
       */
      statement: string;
    };
    RecusalBody: {
      /**
       * @description for staff
       * @example 配偶任职于该机构
       */
      reason: string;
    };
    RedactBody: {
      /**
       * Format: uuid
       * @description the file to replace; leave it out for words
       */
      file?: string;
      /**
       * Format: uuid
       * @description the document in place of the file, which staff uploaded
       */
      fileId?: string;
      /** @example 原文可以指明提供材料的人。 */
      reason: string;
      /**
       * @description the redacted words
       * @example 有人看到该机构的人员……
       */
      text?: string;
      /** @description the words to redact; leave it out for a file */
      words?: components['schemas']['RedactWords'];
    };
    RedactionView: {
      /** @description the sub of the author’s tokens */
      author: string;
      /** Format: uuid */
      fileId: string | null;
      /** Format: uuid */
      id: string;
      reason: string;
      /** Format: date */
      redactedOn: string;
      /**
       * @description statement, wish, evidence, comment, answer, or the id of a file
       * @example statement
       */
      subject: string;
      text: string | null;
      /** @example 1 */
      version: number;
    };
    /** @enum {string} */
    RedactWords: 'statement' | 'wish' | 'evidence' | 'comment' | 'answer';
    RemovalBody: {
      /**
       * @description the code of the filing, for the filer
       * @example 30718 52964 11853 70426 98031
       */
      code?: string;
      /** Format: uuid */
      expert: string;
      /**
       * @description the number of the filing, for the filer
       * @example T2026-000123-3
       */
      number?: string;
      /**
       * @description for staff
       * @example 逾期未提交意见
       */
      reason: string;
    };
    RepairDecisionView: {
      granted: boolean;
      /** Format: date */
      on: string;
      reason: string;
    };
    RepairView: {
      /** Format: date */
      askedOn: string;
      decision: components['schemas']['RepairDecisionView'] | null;
      evidence: string[];
      fileIds: string[];
      statement: string;
    };
    /** @enum {string} */
    ReportAllowedActions: 'accept' | 'decline' | 'hear' | 'end-hearing' | 'find' | 'merge' | 'withdraw';
    ReportClocksView: {
      acceptance?: components['schemas']['ClockView'];
      verification?: components['schemas']['ClockView'];
    };
    ReportFileView: {
      /** Format: uuid */
      fileId: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      handedInOn: string;
      /** @example 照片.jpg */
      name: string;
      /** @description true when the file cannot be inspected or is infected */
      sealed: boolean;
      /** @description bytes */
      size: number;
    };
    /** @enum {string} */
    ReportFilingAllowedActions: 'write' | 'withdraw';
    ReportFilingView: {
      /** Format: uuid */
      agencyId: string;
      allegation: components['schemas']['AlikeAllegation'];
      allowedActions: components['schemas']['ReportFilingAllowedActions'][];
      clocks: components['schemas']['ReportClocksView'];
      /**
       * Format: date
       * @description day of acceptance or decline
       */
      decidedOn: string | null;
      declineReason: string | null;
      evidence: string[];
      /**
       * Format: date
       * @example 2026-03-02
       */
      filedOn: string;
      /** @description the files of this filing */
      files: components['schemas']['OwnFileView'][];
      /**
       * Format: date
       * @description day of the finding
       */
      foundOn: string | null;
      /** @description true when the case goes on after a withdrawal */
      isOfPublicInterest: boolean;
      /** @description the correspondence with staff */
      messages: components['schemas']['MessageView'][];
      /** @example T2026-000123-3 */
      number: string;
      outcome: components['schemas']['FindOutcome'] | null;
      reasons: components['schemas']['ReasonsView'] | null;
      /** @description of this filer */
      restriction: components['schemas']['OwnRestrictionView'] | null;
      severity: components['schemas']['VoteSeverity'] | null;
      state: components['schemas']['ReportState'];
      statement: string;
      wish: string | null;
      /**
       * Format: date
       * @description day on which this filer withdrew
       */
      withdrawnOn: string | null;
    };
    /** @enum {string} */
    ReportState: 'filed' | 'declined' | 'verifying' | 'hearing' | 'heard' | 'found' | 'withdrawn';
    ReportView: {
      /** Format: uuid */
      agencyId: string;
      allegation: components['schemas']['AlikeAllegation'];
      allowedActions: components['schemas']['ReportAllowedActions'][];
      clocks: components['schemas']['ReportClocksView'];
      /**
       * Format: date
       * @description day of acceptance or decline
       */
      decidedOn: string | null;
      declineReason: string | null;
      /**
       * Format: date
       * @description last day of the running clock
       * @example 2026-03-11
       */
      due: string | null;
      evidence: string[];
      /**
       * Format: date
       * @example 2026-03-02
       */
      filedOn: string;
      /** Format: date */
      foundOn: string | null;
      /**
       * @description version of the list of grounds
       * @example 2026.1
       */
      grounds: string;
      /**
       * Format: uuid
       * @description the hearing of the agency
       */
      hearingId: string | null;
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description the complaint or report first filed about the same facts
       */
      incidentId: string | null;
      incidentReason: string | null;
      /** @example J2026-000123-8 */
      number: string;
      outcome: components['schemas']['FindOutcome'] | null;
      reasons: components['schemas']['ReasonsView'] | null;
      severity: components['schemas']['VoteSeverity'] | null;
      state: components['schemas']['ReportState'];
      statement: string;
      /** @description the subs of those who accepted it and opened the hearing */
      verifiers: string[];
      /** @example 1 */
      version: number;
      /** @description what the reporter asks for */
      wish: string | null;
    };
    RestrictBody: {
      /**
       * @description from today
       * @example 90
       */
      days: number;
      /**
       * @description the number of the filing
       * @example T2026-000123-3
       */
      number: string;
      /**
       * @description read by the person and by who reviews it
       * @example 以同一虚构事实反复提交。
       */
      reason: string;
    };
    /** @enum {string} */
    RestrictionAllowedActions: 'contest' | 'uphold' | 'lift';
    RestrictionPage: {
      items: components['schemas']['RestrictionView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    /** @enum {string} */
    RestrictionState: 'imposed' | 'contested' | 'upheld' | 'lifted';
    RestrictionView: {
      /** Format: uuid */
      agencyId: string;
      allowedActions: components['schemas']['RestrictionAllowedActions'][];
      /**
       * Format: uuid
       * @description the complaint or report
       */
      caseId: string;
      /** @description why the person asks for a review */
      contest: string | null;
      /** Format: date */
      contestedOn: string | null;
      /** Format: uuid */
      id: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      imposedOn: string;
      /**
       * @description the number of the filing
       * @example T2026-000123-3
       */
      number: string;
      reason: string;
      /** Format: date */
      reviewedOn: string | null;
      reviewReason: string | null;
      state: components['schemas']['RestrictionState'];
      /**
       * Format: date
       * @description last day
       * @example 2026-05-31
       */
      until: string;
      /** @example 1 */
      version: number;
    };
    ReviewRestrictionBody: {
      /** @description false upholds the restriction */
      lift: boolean;
      /**
       * @description read by the person
       * @example 提交人说明的情况属实。
       */
      reason: string;
    };
    RulingBody: {
      /** @description by which evidence; public */
      evidence: string;
      /** @description which fact; public, so no personal information */
      fact: string;
      /** @description under which rule; public */
      rule: string;
    };
    /** @enum {string} */
    RulingOutcome: 'dismissed' | 'upheld-in-part' | 'upheld';
    RulingView: {
      /** @description typing errors that were corrected */
      corrections: components['schemas']['CorrectionView'][];
      dissents: components['schemas']['DissentView'][];
      grounds: components['schemas']['GroundsView'];
      /** Format: uuid */
      id: string;
      measures: components['schemas']['VoteMeasures'][];
      members: number;
      outcome: components['schemas']['RulingOutcome'];
      /** Format: uuid */
      panelId: string;
      /** @description last day to ask for a reconsideration */
      reconsiderUntil: components['schemas']['LegalDateView'] | null;
      /** @description 1 for the ruling, 2 for its reconsideration */
      round: number;
      /** Format: date */
      ruledOn: string;
      severity: components['schemas']['VoteSeverity'] | null;
      /** @example 1 */
      version: number;
    };
    SeverityCountsView: {
      minor: number;
      ordinary: number;
      serious: number;
    };
    StrikeBody: {
      /**
       * @description the code of the filing, for the filer
       * @example 30718 52964 11853 70426 98031
       */
      code?: string;
      /** Format: uuid */
      expert: string;
      /**
       * @description the number of the filing, for the filer
       * @example T2026-000123-3
       */
      number?: string;
    };
    SuggestedMergeView: {
      /** Format: uuid */
      id: string;
      kind: components['schemas']['AlikeKind'];
      /** Format: uuid */
      sameAs: string;
      version: number;
    };
    SummaryBody: {
      /**
       * @description public: no name, number, telephone or e-mail address
       * @example 某机构公开的项目数量多于实际完成的数量，经裁定属实，已责令更正。
       */
      text: string;
    };
    SummaryPage: {
      items: components['schemas']['SummaryView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    SummaryView: {
      /** @example 2026-03 */
      filedIn: string;
      ground: components['schemas']['AlikeAllegation'];
      /** Format: uuid */
      id: string;
      measures: components['schemas']['VoteMeasures'][];
      outcome: components['schemas']['RulingOutcome'];
      /** @example 2026-03 */
      ruledIn: string;
      severity: components['schemas']['VoteSeverity'] | null;
      text: string;
    };
    SuspensionView: {
      /**
       * Format: date
       * @description first day that does not count
       */
      from: string;
      reason: string;
      /**
       * Format: date
       * @description first day that counts again
       */
      until: string | null;
    };
    TimelyView: {
      acceptance: boolean | null;
      answer: boolean | null;
      reconsideration: boolean | null;
      ruling: boolean | null;
      /** @description of a verified report */
      verification: boolean | null;
    };
    VerdictView: {
      /** @description the highest grade that an adjustment leaves */
      grade: components['schemas']['VoteGrade'] | null;
      measures: components['schemas']['VoteMeasures'][];
      outcome: components['schemas']['VoteOutcome'];
      severity: components['schemas']['VoteSeverity'] | null;
    };
    VoteBody: {
      /** @description for an adjustment */
      grade?: components['schemas']['VoteGrade'] | null;
      /** @description for what is upheld */
      measures?: components['schemas']['VoteMeasures'][];
      /** @description dismissed, upheld-in-part or upheld for a complaint; otherwise for a case */
      outcome: components['schemas']['VoteOutcome'];
      /** @description needed where the vote differs from the own opinion */
      reason?: string;
      /** @description for what is upheld */
      severity?: components['schemas']['VoteSeverity'] | null;
    };
    /** @enum {string} */
    VoteGrade: 'A' | 'B' | 'C' | 'D';
    /** @enum {string} */
    VoteMeasures: 'correct-disclosure' | 'warning' | 'announcement' | 'rating-review';
    /** @enum {string} */
    VoteOutcome: 'dismissed' | 'upheld-in-part' | 'upheld' | 'kept' | 'adjusted' | 'revoked';
    /** @enum {string} */
    VoteSeverity: 'minor' | 'ordinary' | 'serious';
    WaitingCorrespondencePage: {
      items: components['schemas']['WaitingCorrespondenceView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    WaitingCorrespondenceView: {
      /** Format: uuid */
      agencyId: string;
      /**
       * Format: uuid
       * @description null for a report
       */
      complaintId: string | null;
      /** Format: uuid */
      id: string;
      /**
       * Format: date
       * @description day of the last message
       * @example 2026-03-02
       */
      lastOn: string;
      /**
       * @description the number of the filer
       * @example T2026-000123-3
       */
      number: string;
      /**
       * Format: uuid
       * @description null for a complaint
       */
      reportId: string | null;
      /** @example 2 */
      version: number;
    };
    WaiverBody: {
      /**
       * @description for staff
       * @example 情节轻微，已在核实期间改正。
       */
      reason: string;
    };
    WaiverDecisionBody: {
      agreed: boolean;
    };
    WaiverView: {
      /**
       * Format: date
       * @description day on which another one of the staff agreed
       */
      agreedOn: string | null;
      /** Format: date */
      proposedOn: string;
      reason: string;
    };
    WithdrawBody: {
      /**
       * @description the code that came with it
       * @example 30718 52964 11853 70426 98031
       */
      code: string;
      /**
       * @description the number of the filing
       * @example T2026-000123-3
       */
      number: string;
      /**
       * @description for staff alone; it need not be given
       * @example 双方已经自行解决。
       */
      reason?: string;
    };
    WriteMessageBody: {
      /**
       * @description the code that came with it
       * @example 30718 52964 11853 70426 98031
       */
      code: string;
      /** @description the Draft-Token under which the files were uploaded */
      draftToken?: string;
      /**
       * Format: uuid
       * @description uploaded files, as evidence
       */
      fileIds?: string[];
      /**
       * @description the number of the filing
       * @example T2026-000123-3
       */
      number: string;
      /**
       * @description read by staff
       * @example 现场服务在3月5日，附当日照片。
       */
      text: string;
    };
  };
  responses: {
    /** @description refused with 409 */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?:
            | 'complaints.already-answered'
            | 'complaints.already-decided'
            | 'complaints.already-passed-on'
            | 'complaints.already-ruled'
            | 'complaints.already-settled'
            | 'complaints.already-withdrawn'
            | 'complaints.announcement-not-waivable'
            | 'complaints.announcement-state-wrong'
            | 'complaints.announcement-too-early'
            | 'complaints.answer-awaited'
            | 'complaints.answer-term-over'
            | 'complaints.case-answered'
            | 'complaints.case-contestable'
            | 'complaints.case-contested'
            | 'complaints.case-ended'
            | 'complaints.case-not-unfounded'
            | 'complaints.case-state-wrong'
            | 'complaints.case-withdrawn'
            | 'complaints.commented-before'
            | 'complaints.contact-restricted'
            | 'complaints.declared-already'
            | 'complaints.ended-already'
            | 'complaints.extension-asked-before'
            | 'complaints.extension-not-asked'
            | 'complaints.filer-left'
            | 'complaints.filer-untraceable'
            | 'complaints.filing-restricted'
            | 'complaints.ground-by-system'
            | 'complaints.hearing-answered'
            | 'complaints.mediated-before'
            | 'complaints.mediation-ended'
            | 'complaints.mediation-over'
            | 'complaints.mediation-running'
            | 'complaints.mediation-unwanted'
            | 'complaints.members-undeclared'
            | 'complaints.merge-declined'
            | 'complaints.not-accepted'
            | 'complaints.not-answered'
            | 'complaints.not-merged'
            | 'complaints.nothing-new'
            | 'complaints.offer-missing'
            | 'complaints.offers-used'
            | 'complaints.opinion-given'
            | 'complaints.opinions-awaited'
            | 'complaints.others-merged'
            | 'complaints.panel-complete'
            | 'complaints.panel-exists'
            | 'complaints.panel-result-awaited'
            | 'complaints.panel-sits'
            | 'complaints.panel-state-wrong'
            | 'complaints.panel-too-few'
            | 'complaints.reconsideration-of-nothing'
            | 'complaints.reconsideration-over'
            | 'complaints.reconsidered-before'
            | 'complaints.repair-too-early'
            | 'complaints.report-decided'
            | 'complaints.report-declined-unmerged'
            | 'complaints.report-evidence'
            | 'complaints.report-not-ready'
            | 'complaints.report-not-verifying'
            | 'complaints.report-unheard'
            | 'complaints.report-withdrawn'
            | 'complaints.restricted-before'
            | 'complaints.restriction-reviewed'
            | 'complaints.strike-without-replacement'
            | 'complaints.strikes-over'
            | 'complaints.strikes-running'
            | 'complaints.strikes-used'
            | 'complaints.summary-case-not-final'
            | 'complaints.summary-exists'
            | 'complaints.summary-not-allowed'
            | 'complaints.summary-released'
            | 'complaints.too-many-files'
            | 'complaints.too-many-messages'
            | 'complaints.too-much-today'
            | 'complaints.votes-awaited'
            | 'complaints.waiver-not-proposed'
            | 'complaints.waiver-proposed'
            | 'kit.file-quarantined'
            | 'kit.file-quota-total'
            | 'kit.file-without-copy';
        };
      };
    };
    /** @description refused with 403 */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?:
            | 'complaints.comment-of-first'
            | 'complaints.hearing-not-yours'
            | 'complaints.mediation-not-yours'
            | 'complaints.not-a-member'
            | 'complaints.not-a-party'
            | 'complaints.not-a-party-here'
            | 'complaints.not-presiding'
            | 'complaints.not-your-agency'
            | 'complaints.not-your-announcement'
            | 'complaints.not-your-case'
            | 'complaints.own-complaint'
            | 'complaints.own-publication'
            | 'complaints.own-report'
            | 'complaints.own-restriction'
            | 'complaints.own-waiver'
            | 'complaints.panel-not-yours'
            | 'complaints.second-person-needed'
            | 'complaints.summary-own-text'
            | 'complaints.tie-not-declared'
            | 'kit.conflict-of-interest'
            | 'kit.expert-not-in-pool'
            | 'kit.expert-suspended'
            | 'kit.file-infected'
            | 'kit.file-not-yours'
            | 'kit.not-allowed';
        };
      };
    };
    /** @description refused with 422 */
    Invalid: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?:
            | 'complaints.agency-unknown'
            | 'complaints.correction-of-nothing'
            | 'complaints.correction-too-long'
            | 'complaints.extension-not-longer'
            | 'complaints.filer-unknown'
            | 'complaints.finding-severity-missing'
            | 'complaints.finding-severity-not-applicable'
            | 'complaints.grade-contradictory'
            | 'complaints.incident-not-first'
            | 'complaints.incident-of-another-agency'
            | 'complaints.incident-of-reports'
            | 'complaints.incident-unknown'
            | 'complaints.message-unknown'
            | 'complaints.name-missing'
            | 'complaints.name-not-applicable'
            | 'complaints.outcome-unfit'
            | 'complaints.panel-result-known'
            | 'complaints.persons-unknown'
            | 'complaints.proof-expired'
            | 'complaints.proof-invalid'
            | 'complaints.proof-used'
            | 'complaints.receipt-not-genuine'
            | 'complaints.redaction-of-nothing'
            | 'complaints.redaction-unfit'
            | 'complaints.severity-missing'
            | 'complaints.severity-not-applicable'
            | 'complaints.summary-identifies'
            | 'complaints.vote-reason-missing'
            | 'kit.agency-unknown'
            | 'kit.event-unacceptable'
            | 'kit.file-beyond-limits'
            | 'kit.file-broken'
            | 'kit.file-empty'
            | 'kit.file-name-personal'
            | 'kit.file-not-publishable'
            | 'kit.file-unfit'
            | 'kit.file-unknown'
            | 'kit.idempotency-key-reused'
            | 'kit.value-against-rule';
        };
      };
    };
    /** @description refused with 400 */
    Malformed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?:
            | 'kit.body-invalid'
            | 'kit.body-not-utf8'
            | 'kit.body-too-complex'
            | 'kit.body-unreadable'
            | 'kit.cursor-invalid'
            | 'kit.file-draft-invalid'
            | 'kit.file-missing'
            | 'kit.file-name-missing'
            | 'kit.file-not-single'
            | 'kit.idempotency-key-missing'
            | 'kit.message-unreadable'
            | 'kit.part-not-utf8'
            | 'kit.path-invalid'
            | 'kit.query-not-utf8'
            | 'kit.value-unstorable';
        };
      };
    };
    /** @description refused with 404 */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?:
            | 'complaints.filing-not-found'
            | 'kit.file-removed'
            | 'kit.log-entry-unknown'
            | 'kit.not-found'
            | 'kit.record-not-found';
        };
      };
    };
    /** @description refused with 428 */
    PreconditionRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?: 'complaints.proof-missing' | 'kit.if-match-missing';
        };
      };
    };
    /** @description refused with 412 */
    Stale: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?: 'kit.version-stale';
        };
      };
    };
    /** @description refused with 413 */
    TooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?: 'kit.body-too-large' | 'kit.file-too-large';
        };
      };
    };
    /** @description refused with 429 */
    TooMany: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?: 'kit.busy' | 'kit.file-drafts-full' | 'kit.file-quota-count' | 'kit.file-quota-day';
        };
      };
    };
    /** @description refused with 401 */
    Unauthenticated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?: 'kit.not-authenticated';
        };
      };
    };
    /** @description refused with 503 */
    Unavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?:
            | 'kit.broker-unreachable'
            | 'kit.database-unreachable'
            | 'kit.file-damaged'
            | 'kit.file-scanner-unreachable'
            | 'kit.identity-provider-unreachable'
            | 'kit.not-ready'
            | 'kit.record-in-use'
            | 'kit.unexpected';
        };
      };
    };
    /** @description refused with 415 */
    UnsupportedType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?:
            | 'kit.charset-unsupported'
            | 'kit.content-type-unsupported'
            | 'kit.file-archive-entry'
            | 'kit.file-archive-nested'
            | 'kit.file-has-macros'
            | 'kit.file-is-program'
            | 'kit.file-locked'
            | 'kit.file-save-as'
            | 'kit.file-type-not-allowed';
        };
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readComplaintSummary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agencyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Count the outcomes and grounds of the incidents at an agency that were complained about, and the clocks met (R6, R9 4) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintSummaryView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listAnnouncements: {
    parameters: {
      query?: {
        agencyId?: string;
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List announcements, the newest first; those that have ended keep their days */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnouncementPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readAnnouncement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show an announcement that was published (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnouncementView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readHandling: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show an announcement to staff and the announced agency */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandledAnnouncementView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  publishAnnouncement: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishAnnouncementBody'];
      };
    };
    responses: {
      /** @description Publish the text of an announcement that is due (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandledAnnouncementView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  applyForRepair: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplyForRepairBody'];
      };
    };
    responses: {
      /** @description Apply for repair after the shortest time in public */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandledAnnouncementView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  decideRepair: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideRepairBody'];
      };
    };
    responses: {
      /** @description Decide on a repair; granted, the announcement ends */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandledAnnouncementView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  proposeWaiver: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WaiverBody'];
      };
    };
    responses: {
      /** @description Propose not to announce a minor finding of a report, with the reason */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandledAnnouncementView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  decideWaiver: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WaiverDecisionBody'];
      };
    };
    responses: {
      /** @description Agree or not, as another one of the staff */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandledAnnouncementView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  downloadAnnouncements: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        format: components['schemas']['DownloadPublicCasesFormat'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Download all announcements as CSV, JSON lines or Excel */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/jsonl; charset=utf-8': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv; charset=utf-8; header=present': string;
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listAnnouncementQueue: {
    parameters: {
      query: {
        /** @description `next` of the page before */
        cursor?: string;
        state: components['schemas']['HandledAnnouncementState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List announcements in a state, in the order in which they came to it */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandledAnnouncementPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listComplaints: {
    parameters: {
      query?: {
        agencyId?: string;
        /** @description `next` of the page before */
        cursor?: string;
        state?: components['schemas']['FilingState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List complaints in the order of arrival, or those of a state in the order in which they came to it */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedComplaintPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  fileComplaint: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description without an account: the solved challenge of /filings/challenge, JSON in base64 (ALTCHA) */
        'Proof-Of-Work'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComplaintBody'];
      };
    };
    responses: {
      /** @description File a complaint about an agency; an equal one joins the first (R6) */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FiledComplaintView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readComplaint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show a complaint and its clocks; an agency sees those about itself (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  acceptComplaint: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Accept a complaint; the agency then answers (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AwaitedComplaintView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listAdditions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List what filers added that is evidence; its files are in evidence */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdditionView'][];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listAlikeToComplaint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Suggest filings that may be about the same facts; staff decide (R9 4) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlikeView'][];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  answerComplaint: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerBody'];
      };
    };
    responses: {
      /** @description Answer a complaint about your agency, with evidence (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AwaitedComplaintView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readCorrespondence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the correspondence with each of those who filed */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrespondenceView'][];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  declineComplaint: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeclineComplaintBody'];
      };
    };
    responses: {
      /** @description Decline a complaint, with the reason (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedComplaintView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listEvidence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the evidence files of both sides, in the order in which they came (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExhibitView'][];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  askExtension: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExtensionBody'];
      };
    };
    responses: {
      /** @description Ask for more days to answer, once and in time (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AwaitedComplaintView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  decideExtension: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExtensionDecisionBody'];
      };
    };
    responses: {
      /** @description Grant or refuse more days to answer (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AwaitedComplaintView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listFilers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List those who filed a complaint: all for staff, those under a real name for that agency */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FilerView'][];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  mergeComplaint: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MergeBody'];
      };
    };
    responses: {
      /** @description Merge a complaint with the first one about the same facts, with the reason: one incident counts once (R9 4) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedComplaintView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readMediation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the mediation of a complaint (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MediationOfComplaintView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  openMediation: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenMediationBody'];
      };
    };
    responses: {
      /** @description Open a mediation, with the reason (R6) */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedComplaintView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readPanelOfComplaint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the panel of a complaint to staff, members and parties */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PanelOfComplaintView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  announcePanel: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnnouncePanelBody'];
      };
    };
    responses: {
      /** @description Announce the list of a panel, and the drawing that seeds it (R8) */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PanelView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  askFiler: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskFilerBody'];
      };
    };
    responses: {
      /** @description Ask one of those who filed a question (R6) */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedCorrespondenceView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readReconsideration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the reconsideration of a ruling (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReconsiderationOfComplaintView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listRedactions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the redactions of a complaint with reasons and authors */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RedactionView'][];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  redactComplaint: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RedactBody'];
      };
    };
    responses: {
      /** @description Redact words or replace a file for the other side; the original stays (R6) */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RedactionView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  restrictComplainant: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RestrictBody'];
      };
    };
    responses: {
      /** @description Restrict who filed an unfounded complaint maliciously */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RestrictionView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listRestrictions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the restrictions of those who filed a complaint */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RestrictionView'][];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readRulings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the ruling on a complaint, and its reconsideration (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RulingView'][];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readSummary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the summary of a complaint, and whether one may be */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintSummaryStateView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  writeSummary: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SummaryBody'];
      };
    };
    responses: {
      /** @description Write the summary of a complaint; another one releases it */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandledSummaryView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listCorrespondence: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List what filers wrote that staff have not read yet */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaitingCorrespondencePage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  passOnMessage: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PassOnBody'];
      };
    };
    responses: {
      /** @description Take a message of a filer as evidence: those who decide read it, and the agency as it is passed on */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedCorrespondenceView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readMessages: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Say that what a filer wrote has been read */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedCorrespondenceView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listDeadLetters: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the messages that no handler took, oldest first */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadLetterPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  replayDeadLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description the handlers took it */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listDeadlines: {
    parameters: {
      query: {
        /** @description the ids of up to 50 records */
        subjects: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the clocks of records, with the steps that gave their last days */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadlineView'][];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  countDeadlines: {
    parameters: {
      query: {
        /** @description the first day that another calendar changes */
        from: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Count by clock the deadlines that another calendar may move, and those that the calendar in force has moved */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarCountsView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listEvents: {
    parameters: {
      query?: {
        /** @description the id of the event, or the key of the request, from which others followed */
        cause?: string;
        /** @description `next` of the page before */
        cursor?: string;
        /** @description the id of an event */
        id?: string;
        /** @description the id of the record that the events are about */
        subject?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List what happened to a record, or followed from a cause, in its order */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  uploadFile: {
    parameters: {
      query?: never;
      header: {
        /** @description without an account: a random value of the form that will name the file */
        'Draft-Token'?: string;
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description Upload one file as evidence: document, picture, sound, film, e-mail, text, or an archive of these */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show a file and its scan to its organisation, staff and readers to whom it is open */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  downloadFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Download the sealed original; strangers get a copy without position and other metadata. Each download is recorded */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/msword': string;
          'application/ofd': string;
          'application/pdf': string;
          'application/vnd.ms-excel': string;
          'application/vnd.ms-powerpoint': string;
          'application/vnd.openxmlformats-officedocument.presentationml.presentation': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
          'application/vnd.rar': string;
          'application/wps-office.dps': string;
          'application/wps-office.et': string;
          'application/wps-office.wps': string;
          'application/x-7z-compressed': string;
          'application/xml': string;
          'application/zip': string;
          'audio/amr': string;
          'audio/mp4': string;
          'audio/mpeg': string;
          'audio/wav': string;
          'image/bmp': string;
          'image/gif': string;
          'image/heic': string;
          'image/jpeg': string;
          'image/png': string;
          'image/tiff': string;
          'image/webp': string;
          'message/rfc822': string;
          'text/csv': string;
          'text/plain': string;
          'video/mp4': string;
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listFileDownloads: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the downloads of a file, last first */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DownloadPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  openFiling: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FilerAccess'];
      };
    };
    responses: {
      /** @description Show a case to who filed it, by number and code; it changes nothing */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FilingView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readChallenge: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Get a challenge (ALTCHA), whose solution goes with one filing without an account */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChallengeView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  commentOnAnswer: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CommentBody'];
      };
    };
    responses: {
      /** @description Comment once on the agency’s answer, by number and code (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FilingView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  contestRestriction: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContestRestrictionBody'];
      };
    };
    responses: {
      /** @description Ask for a review of your restriction, by number and code */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  downloadOwnFile: {
    parameters: {
      query?: never;
      header: {
        /** @description the code that came with it */
        'Filing-Code': string;
        /** @description the number of the filing */
        'Filing-Number': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Download an own original, or a copy of what the agency handed in */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/msword': string;
          'application/ofd': string;
          'application/pdf': string;
          'application/vnd.ms-excel': string;
          'application/vnd.ms-powerpoint': string;
          'application/vnd.openxmlformats-officedocument.presentationml.presentation': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
          'application/vnd.rar': string;
          'application/wps-office.dps': string;
          'application/wps-office.et': string;
          'application/wps-office.wps': string;
          'application/x-7z-compressed': string;
          'application/xml': string;
          'application/zip': string;
          'audio/amr': string;
          'audio/mp4': string;
          'audio/mpeg': string;
          'audio/wav': string;
          'image/bmp': string;
          'image/gif': string;
          'image/heic': string;
          'image/jpeg': string;
          'image/png': string;
          'image/tiff': string;
          'image/webp': string;
          'message/rfc822': string;
          'text/csv': string;
          'text/plain': string;
          'video/mp4': string;
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  writeMessage: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteMessageBody'];
      };
    };
    responses: {
      /** @description Answer staff, or add words and files to what you filed, by number and code (R6) */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listOwnFilings: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List what you have filed while you were signed in, the latest first */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnFilingPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  allowSummary: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AllowSummaryBody'];
      };
    };
    responses: {
      /** @description Allow an anonymised summary in public, or take that back before its release */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  withdrawFiling: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawBody'];
      };
    };
    responses: {
      /** @description Withdraw what you filed, by number and code; a case of public interest goes on */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readLiveness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show that the process answers, with its version and commit */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LiveView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readReadiness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show whether the service can answer requests: database, not stopping; with its business date and a warning if the broker is away */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadyView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listHearings: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List hearings in the order in which they were opened; an agency its own */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedHearingPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readHearing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show a hearing: the allegation as staff word it, the answer and the finding (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HearingView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  answerHearing: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerBody'];
      };
    };
    responses: {
      /** @description Answer an allegation about your agency, with evidence (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HearingView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listHearingEvidence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the files of the agency in a hearing */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportFileView'][];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readLog: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the name of the public log, its key and its length */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LogView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  downloadCheckpoint: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Download the signed head of the log (c2sp.org/tlog-checkpoint) */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readConsistency: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        size: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Prove that the log goes on from what it was when it had fewer entries */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsistencyView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readProof: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        leaf: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Prove that an entry is in the log, by its leaf hash (RFC 9162), in hexadecimal */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProofView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  downloadTile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        path: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Download hashes or entries of the log: `0/x001/234`, `1/000.p/5`, `entries/000` (c2sp.org/tlog-tiles) */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  acceptOffer: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PartyBody'];
      };
    };
    responses: {
      /** @description Accept the last offer of the other side; the case ends */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MediationView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  failMediation: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FailureBody'];
      };
    };
    responses: {
      /** @description End a mediation without an agreement, with the reason */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MediationView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  makeOffer: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OfferBody'];
      };
    };
    responses: {
      /** @description Make an offer, as a party (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MediationView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readMetrics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the figures for Prometheus */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listPanels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the panels that are under way; an expert sees those with a seat of the own */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PanelView'][];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  declareAsMember: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoTieBody'];
      };
    };
    responses: {
      /** @description Declare, as a member, to have no tie to the agency (R8) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PanelView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  dissolvePanel: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DissolutionBody'];
      };
    };
    responses: {
      /** @description Dissolve a panel that is not drawn or cannot fill a seat */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PanelView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  giveOpinion: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpinionBody'];
      };
    };
    responses: {
      /** @description Give an opinion, which nobody else reads before all are in (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PanelView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readOpinions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the own opinion, and those of the others once all are in (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BenchView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  recuseFromPanel: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecusalBody'];
      };
    };
    responses: {
      /** @description Recuse as a member; the next of the draw takes the seat (R8) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PanelView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  removeMember: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RemovalBody'];
      };
    };
    responses: {
      /** @description Remove a member for a conflict found late, or absence (R8) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PanelView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  enterPanelResult: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PanelResultBody'];
      };
    };
    responses: {
      /** @description Enter the result of the drawing; two persons who agree draw (R8) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PanelView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  issueRuling: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RulingBody'];
      };
    };
    responses: {
      /** @description Issue, as the presiding member, what the majority decided (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PanelView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  strikeMember: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StrikeBody'];
      };
    };
    responses: {
      /** @description Strike a member, as a party; the next of the draw takes the seat */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PanelView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  castVote: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VoteBody'];
      };
    };
    responses: {
      /** @description Vote in the deliberation, as in the own opinion or with a reason (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PanelView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listPublicCases: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the cases that ended last, fifty at most, by the quarter of their end */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicCaseView'][];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  downloadPublicCases: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        format: components['schemas']['DownloadPublicCasesFormat'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Download all cases that ended as CSV, JSON lines or Excel */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/jsonl; charset=utf-8': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv; charset=utf-8; header=present': string;
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listCases: {
    parameters: {
      query?: {
        agencyId?: string;
        /** @description `next` of the page before */
        cursor?: string;
        state?: components['schemas']['CaseState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the cases of R11 in the order of arrival; an agency and an expert see their own */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedCasePage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  openCase: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenCaseBody'];
      };
    };
    responses: {
      /** @description Open a case on one of the grounds of R11, with facts and reason */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show a case of R11 to staff, its panel and its agency */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  answerCase: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerCaseBody'];
      };
    };
    responses: {
      /** @description Answer, as the agency, before the panel decides (R11) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readPanelOfCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the panel of a case to staff, members and the agency */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PanelOfComplaintView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  announceCasePanel: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnnouncePanelBody'];
      };
    };
    responses: {
      /** @description Announce the list of a panel for a case, and its drawing (R11) */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PanelView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readReceiptKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the public key that receipts are signed with */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptKeyView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  verifyReceipt: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReceiptBody'];
      };
    };
    responses: {
      /** @description Check a receipt: its signature, its entry in the public log; it changes nothing */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listReconsiderations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List what waits for a second ruling, the oldest first (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PendingReconsiderationView'][];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  recordFinding: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordFindingBody'];
      };
    };
    responses: {
      /** @description Record what a regulator found at an agency (R9 4b) */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedComplaintView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listReports: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
        state?: components['schemas']['ReportState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List reports in the order of arrival, or those of a state */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedReportPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  fileReport: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description without an account: the solved challenge of /filings/challenge, JSON in base64 (ALTCHA) */
        'Proof-Of-Work'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FilingBody'];
      };
    };
    responses: {
      /** @description Report an agency to the alliance, which tells the agency nothing of it (R6) */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FiledReportView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readReport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show a report with its clocks (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  acceptReport: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Accept a report; the alliance then verifies it (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listAlikeToReport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Suggest filings that may be about the same facts as a report */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlikeView'][];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readReportCorrespondence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the correspondence with the reporter */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrespondenceView'][];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  declineReport: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeclineReportBody'];
      };
    };
    responses: {
      /** @description Decline a report, with the reason (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listReportEvidence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the files of a report */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportFileView'][];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listReporters: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show who filed a report, as far as the filer said */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FilerView'][];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  findOnReport: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FindBody'];
      };
    };
    responses: {
      /** @description Find a report verified or not, as another one of the staff (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  hearAgency: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HearAgencyBody'];
      };
    };
    responses: {
      /** @description Hear the agency on a redacted allegation (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  mergeReport: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MergeBody'];
      };
    };
    responses: {
      /** @description Merge a report with a complaint or report about the same facts */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedReportView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  askReporter: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskFilerBody'];
      };
    };
    responses: {
      /** @description Ask the reporter a question (R6) */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedCorrespondenceView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  restrictReporter: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RestrictBody'];
      };
    };
    responses: {
      /** @description Restrict who filed an unfounded report maliciously */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RestrictionView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listReporterRestrictions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the restrictions of the reporter */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RestrictionView'][];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  openReport: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FilerAccess'];
      };
    };
    responses: {
      /** @description Show a report to who filed it, by number and code */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportFilingView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listContestedRestrictions: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the restrictions that wait for a review, the oldest first */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RestrictionPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  reviewRestriction: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewRestrictionBody'];
      };
    };
    responses: {
      /** @description Uphold or lift a restriction that another one imposed */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RestrictionView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  correctRuling: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectionBody'];
      };
    };
    responses: {
      /** @description Correct a typing error in the reasons of a ruling (R6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RulingView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  requestReconsideration: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReconsiderationBody'];
      };
    };
    responses: {
      /** @description Ask for a reconsideration by other experts (R6) */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReconsiderationView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listSummaries: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the summaries in public, the newest first */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SummaryPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  releaseSummary: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Release a summary that another one of the staff wrote */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandledSummaryView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  editSummary: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SummaryBody'];
      };
    };
    responses: {
      /** @description Edit a summary before its release */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandledSummaryView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listSummaryQueue: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the summaries that wait for their release */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandledSummaryPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
}
