package org.headwaters.fellowships;

/** The sorts of things that a team shows. */
public enum EvidenceKind {
    INTERVIEW(GateKind.EXPLORE, Interview.class),
    NOTE(GateKind.EXPLORE, ResearchNote.class),
    QUESTION(GateKind.EXPLORE, HowMightWe.class),
    PROTOTYPE(GateKind.PROTOTYPE, Prototype.class),
    DROPPED(GateKind.PROTOTYPE, DroppedIdea.class),
    TEST(GateKind.TEST, UserTest.class),
    PITCH(GateKind.FUNDING, Pitch.class);

    private final GateKind gate;
    private final Class<? extends Evidence> type;

    EvidenceKind(GateKind gate, Class<? extends Evidence> type) {
        this.gate = gate;
        this.type = type;
    }

    public GateKind gate() {
        return gate;
    }

    Class<? extends Evidence> type() {
        return type;
    }

    static EvidenceKind of(EvidenceTold told) {
        if (told instanceof InterviewTold) {
            return INTERVIEW;
        }
        if (told instanceof NoteTold) {
            return NOTE;
        }
        if (told instanceof QuestionTold) {
            return QUESTION;
        }
        if (told instanceof PrototypeTold) {
            return PROTOTYPE;
        }
        if (told instanceof DroppedTold) {
            return DROPPED;
        }
        return told instanceof PitchTold ? PITCH : TEST;
    }
}
