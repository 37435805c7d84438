package org.headwaters.grants.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BulkAskedTest {
    @Test
    void theQueue_comesBackAsItWas() {
        var asked = new BulkAsked();
        asked.setQueue("view=ALL&words=night+%26+day&stage=SUBMITTED&officer=0");
        asked.setPage(3);
        assertThat(asked.getBack())
                .isEqualTo("/grants/queue?view=ALL&words=night+%26+day&stage=SUBMITTED&officer=0&page=3");
    }

    @Test
    void theQueueAsItOpens_andAnAddressThatSaysNothing_comeBackPlain() {
        var asked = new BulkAsked();
        assertThat(asked.getBack()).isEqualTo("/grants/queue");
        asked.setQueue("");
        asked.setPage(1);
        assertThat(asked.getBack()).isEqualTo("/grants/queue");
        asked.setPage(2);
        assertThat(asked.getBack()).isEqualTo("/grants/queue?page=2");
    }

    @Test
    void whatAnAddressSaysWrongly_isLeftOut() {
        var asked = new BulkAsked();
        asked.setQueue("view=//evil.test&stage=NONE&to=/admin");
        assertThat(asked.getBack()).isEqualTo("/grants/queue");
        asked.setWhat("destroy");
        assertThat(asked.getWhat()).isEqualTo("takeUp");
    }
}
