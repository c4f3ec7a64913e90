package fr.etincelle.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what nobody types: a request of more than a mebibyte. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {

    static final int MOST_BYTES = 1 << 20;

    private final Problems problems;

    BodyLimit(Problems problems) {
        this.problems = problems;
    }

    /** Whether something could not be read because it was too long. */
    static boolean refused(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) if (cause instanceof TooLong) return true;
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() <= MOST_BYTES) chain.doFilter(new Measured(request), response);
        else if (Problems.concern(request)) problems.write(HttpStatus.CONTENT_TOO_LARGE, request, response);
        else response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
    }

    static class TooLong extends IOException {}

    /** Who announces no length is counted while reading. */
    private static class Measured extends HttpServletRequestWrapper {

        Measured(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream());
        }
    }

    private static class CountedStream extends ServletInputStream {

        private final ServletInputStream source;
        private long seen;

        CountedStream(ServletInputStream source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            var read = source.read();
            if (read >= 0) count(1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            var read = source.read(bytes, from, most);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws TooLong {
            seen += read;
            if (seen > MOST_BYTES) throw new TooLong();
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }
    }
}
