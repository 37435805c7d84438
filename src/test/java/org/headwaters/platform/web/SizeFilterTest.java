package org.headwaters.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SizeFilterTest {
    private static final int PASSED = 200;

    private final AtomicLong read = new AtomicLong();

    @Test
    void aTextInChunks_isReadNoFurtherThanItMayBeLong() throws Exception {
        assertThat(sent("rest", "application/json", 500L * 1024 * 1024, -1)).isEqualTo(413);
        assertThat(read.get()).isLessThanOrEqualTo(SizeFilter.MOST_TO_PROGRAMS + 1L);
    }

    @Test
    void aShortTextInChunks_isHandedOnWhole() throws Exception {
        assertThat(sent("rest", "application/json", SizeFilter.MOST_TO_PROGRAMS, -1))
                .isEqualTo(PASSED);
        assertThat(read.get()).isEqualTo(SizeFilter.MOST_TO_PROGRAMS);
    }

    @Test
    void aFormInChunks_isNotReadAtAll() throws Exception {
        assertThat(sent("faces", "multipart/form-data; boundary=x", 10, -1)).isEqualTo(411);
        assertThat(sent("faces", "application/json", 10, -1)).isEqualTo(411);
        assertThat(sent("rest", " Application/X-WWW-Form-Urlencoded", 10, -1)).isEqualTo(411);
        assertThat(read.get()).isZero();
    }

    @Test
    void anAnnouncedLength_isHeldToWhatPagesAndProgramsMaySend() throws Exception {
        assertThat(sent("faces", "multipart/form-data", 10, SizeFilter.MOST)).isEqualTo(PASSED);
        assertThat(sent("faces", "multipart/form-data", 10, SizeFilter.MOST + 1))
                .isEqualTo(413);
        assertThat(sent(PublicDoor.class.getName(), "application/json", 10, SizeFilter.MOST_TO_PROGRAMS + 1L))
                .isEqualTo(413);
    }

    /** The status, of a request to what that servlet answers; -1 as announced length is a body in chunks. */
    private int sent(String servlet, String type, long length, long announced) throws Exception {
        var status = new AtomicInteger(PASSED);
        read.set(0);
        var request = fake(
                HttpServletRequest.class,
                Map.of(
                        "getRequestURI",
                        "/x",
                        "getContextPath",
                        "",
                        "getContentType",
                        type,
                        "getContentLengthLong",
                        announced,
                        "getHttpServletMapping",
                        fake(HttpServletMapping.class, Map.of("getServletName", servlet)),
                        "getInputStream",
                        new Endless(length)),
                announced < 0 ? "chunked" : null);
        var response = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (self, method, args) -> {
                    status.set((int) args[0]);
                    return null;
                });
        new SizeFilter().doFilter(request, response, (asked, answer) -> {
            if (announced < 0) {
                assertThat(asked.getInputStream().readAllBytes()).hasSize((int) length);
            }
        });
        return status.get();
    }

    private static <T> T fake(Class<T> type, Map<String, Object> answers) {
        return fake(type, answers, null);
    }

    private static <T> T fake(Class<T> type, Map<String, Object> answers, String transfer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, args) -> method.getName().equals("getHeader")
                        ? "Transfer-Encoding".equals(args[0]) ? transfer : null
                        : answers.get(method.getName())));
    }

    private final class Endless extends ServletInputStream {
        private long left;

        Endless(long length) {
            left = length;
        }

        @Override
        public int read() {
            if (left == 0) {
                return -1;
            }
            left--;
            read.incrementAndGet();
            return 'x';
        }

        @Override
        public boolean isFinished() {
            return left == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException();
        }
    }
}
