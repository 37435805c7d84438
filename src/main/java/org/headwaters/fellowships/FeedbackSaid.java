package org.headwaters.fellowships;

/** What experts and end-users have said to a team, counted. */
interface FeedbackSaid {

    Said of(Team team);

    /**
     * @param experts how many of them answered
     * @param endUsers how many of them answered
     * @param points that were made
     * @param open of these, without an answer of the team
     */
    record Said(long experts, long endUsers, long points, long open) {
        static final Said NOTHING = new Said(0, 0, 0, 0);
    }
}
