package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.headwaters.network.Introduction.Origin;

/** What each side of an introduction reads, and when: no mail says more than its reader may know by then. */
@ApplicationScoped
class IntroductionPost {
    private static final String KEY = "network.mail.introduction.";

    @Inject
    SignerPost post;

    @Inject
    Signing signing;

    /** The giver reads its own offer, and who asks only where somebody asks by name. */
    void giverAsked(Introduction one) {
        var asked = one.getOrigin() == Origin.ASKED;
        tell(
                one.getGiver(),
                one,
                asked ? "byName" : "giver",
                asked ? one.getSeeker().getName() : "",
                one.getOffer());
    }

    /** The seeker reads its own need, and what the giver offers to every member. */
    void seekerAsked(Introduction one) {
        tell(one.getSeeker(), one, "seeker", one.getGiver().getName(), one.getOffer(), one.getNeed());
    }

    /** Both said yes: now both read everything, and how to reach one another. */
    void made(Introduction one) {
        tell(
                one.getSeeker(),
                one,
                "made",
                one.getGiver().getName(),
                one.getOffer(),
                one.getNeed(),
                reach(one.getGiver()));
        tell(
                one.getGiver(),
                one,
                "made",
                one.getSeeker().getName(),
                one.getOffer(),
                one.getNeed(),
                reach(one.getSeeker()));
    }

    /** It does not come about: heard by the seeker that asked, and by the giver that had said yes. */
    void over(Introduction one, IntroductionStage before) {
        if (before == IntroductionStage.SEEKER_ASKED) {
            tell(one.getGiver(), one, "over", one.getOffer());
        } else if (one.isKnownToSeeker()) {
            tell(one.getSeeker(), one, "over", one.getGiver().getName());
        }
    }

    private void tell(Organisation to, Introduction one, String what, Object... values) {
        post.tell(
                to,
                "introduction/" + one.getId() + "/" + what + "/" + to.getId(),
                KEY + what,
                Address.INTRODUCTIONS.path(),
                values);
    }

    private String reach(Organisation organisation) {
        return signing.signers(organisation.id()).stream()
                .map(person -> person.getName() + ", " + person.getEmail())
                .findFirst()
                .orElse(organisation.getName());
    }
}
