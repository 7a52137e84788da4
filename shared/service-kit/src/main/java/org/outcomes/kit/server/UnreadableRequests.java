package org.outcomes.kit.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import org.outcomes.kit.problem.Problem;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.request.ProblemWriter;
import org.outcomes.kit.request.RequestId;

/**
 * Answers a request whose first line or headers are no HTTP, and ends the connection. It stands
 * between the decoder of a connection and the server.
 */
final class UnreadableRequests extends ChannelDuplexHandler {

    // Made by hand: connections are set up where no application is near.
    private static final ProblemWriter PROBLEMS = new ProblemWriter(new ObjectMapper());

    private int unanswered;
    private boolean ended;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (ended) {
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest request) {
            // Answers come in the order of requests: behind another one it is the server's turn.
            if (request.decoderResult().isFailure() && unanswered == 0) {
                ended = true;
                ReferenceCountUtil.release(message);
                answer(context, request.decoderResult().cause());
                return;
            }
            unanswered++;
        }
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
            throws Exception {
        if (message instanceof LastHttpContent && !isInterim(message)) {
            unanswered--;
        }
        super.write(context, message, promise);
    }

    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }

    private static void answer(ChannelHandlerContext context, Throwable cause) {
        ProblemException problem = problem(cause);
        String requestId = new RequestId().value();
        ByteBuf body =
                context.alloc()
                        .buffer()
                        .writeBytes(PROBLEMS.document(problem, requestId).getBytes());
        FullHttpResponse answer =
                new DefaultFullHttpResponse(
                        HttpVersion.HTTP_1_1,
                        HttpResponseStatus.valueOf(problem.kind().status()),
                        body);
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes())
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                .set(RequestId.HEADER, requestId);
        context.writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE);
    }

    private static ProblemException problem(Throwable cause) {
        return switch (cause) {
            case TooLongHttpLineException _ ->
                    ProblemException.of(
                            ProblemKind.ADDRESS_TOO_LONG, "The first line is too long.");
            case TooLongHttpHeaderException _ ->
                    ProblemException.of(
                            ProblemKind.HEADERS_TOO_LARGE, "The headers are too large.");
            default ->
                    ProblemException.of(
                            ProblemKind.MALFORMED_REQUEST,
                            "The first line or a header is not written as HTTP has it.");
        };
    }
}
