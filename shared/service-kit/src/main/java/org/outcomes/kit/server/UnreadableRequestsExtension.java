package org.outcomes.kit.server;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpResponseEncoder;

/**
 * Gives each connection of the server the answer to requests that cannot be read. The server itself
 * would answer without a body, and Quarkus has no setting for it; Netty has this extension point.
 */
public final class UnreadableRequestsExtension extends ChannelInitializerExtension {

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        channel.pipeline().addFirst(new Installation());
    }

    /**
     * Waits for the connection to be set up, which is at its first bytes: they tell HTTP/1 from
     * HTTP/2. So that nothing is read before, they go in one by one until then.
     */
    private static final class Installation extends ChannelInboundHandlerAdapter {

        // As many as HTTP/2 begins with; more do not have to be looked at.
        private static final int DECISIVE_BYTES = 24;

        private int left = DECISIVE_BYTES;

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof ByteBuf bytes) {
                while (!done(context) && bytes.readableBytes() > 1) {
                    left--;
                    context.fireChannelRead(bytes.readRetainedSlice(1));
                }
            }
            context.fireChannelRead(message);
        }

        private boolean done(ChannelHandlerContext context) {
            ChannelPipeline pipeline = context.pipeline();
            // Behind the encoder, since an answer passes it on its way out.
            ChannelHandlerContext encoder = pipeline.context(HttpResponseEncoder.class);
            if (encoder == null && left > 0) {
                return false;
            }
            if (encoder != null) {
                pipeline.addAfter(encoder.name(), null, new UnreadableRequests());
            }
            pipeline.remove(this);
            return true;
        }
    }
}
