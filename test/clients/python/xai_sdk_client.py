"""The official Python SDK (gRPC), unmodified, against a started server.

Usage: python xai_sdk_client.py localhost:PORT API_KEY [--rate-limit]

The name must be localhost: then the SDK speaks plaintext by itself and sends the key with every kind of call. With use_insecure_channel it
leaves the key out of uploads, which no server can make good.

Prints one JSON object a line: {"case": ..., "ok": true | false, "detail": ...}; exits 1 when a case failed. With --rate-limit it ends by
sending requests until the key's minute is used up.
"""

import datetime
import json
import sys
import time

import grpc
import xai_sdk

IMAGE = "grok-imagine-image"
VIDEO = "grok-imagine-video"
JPEG = b"\xff\xd8\xff"

failures = 0


def case(name):
    """Runs the decorated function at once and prints how it went."""

    def run(work):
        global failures
        started = time.monotonic()
        try:
            detail, ok = work(), True
        except Exception as error:  # every failure is a line of the report
            detail, ok = f"{type(error).__name__}: {error}"[:400], False
            failures += 1
        seconds = round(time.monotonic() - started, 2)
        print(json.dumps({"case": name, "ok": ok, "seconds": seconds, "detail": detail}), flush=True)
        return work

    return run


def refused(code, work, says=""):
    """The status and sentence of a call that must be refused with this code."""
    try:
        work()
    except grpc.RpcError as error:
        assert error.code() == code, f"expected {code}, got {error.code()}: {error.details()}"
        assert says in error.details(), error.details()
        return f"{error.code().name}: {error.details()}"
    raise AssertionError("it was not refused")


def main(host, key, with_rate_limit):
    client = xai_sdk.Client(api_key=key, api_host=host)
    made = {}

    @case("text to image")
    def _():
        response = client.image.sample("a fox in the snow", IMAGE, aspect_ratio="16:9")
        assert response.image.startswith(JPEG) and response.respect_moderation
        made["url"] = response.url
        return f"{len(response.image)} bytes from {response.url.split('?')[0]}"

    @case("text to image over an insecure channel")
    def _():
        insecure = xai_sdk.Client(api_key=key, api_host=host, use_insecure_channel=True)
        return insecure.image.sample("a fox in the snow", IMAGE).url.split("?")[0]

    @case("text to image, base64, 2k")
    def _():
        response = client.image.sample("a red bicycle", IMAGE, image_format="base64", resolution="2k")
        assert response.image.startswith(JPEG)
        made["data"] = response.base64
        return f"{len(response.image)} bytes"

    @case("n=3")
    def _():
        images = [response.image for response in client.image.sample_batch("a lighthouse", IMAGE, 3)]
        assert len(images) == 3 and len(set(images)) == 3
        return "3 different pictures"

    @case("edit")
    def _():
        response = client.image.sample("make it black and white", IMAGE, image_url=made["url"])
        assert response.image.startswith(JPEG)
        return f"{len(response.image)} bytes"

    @case("edit several")
    def _():
        response = client.image.sample("make it warm", IMAGE, image_urls=[made["url"], made["data"]])
        return f"{len(response.image)} bytes"

    @case("storage options")
    def _():
        options = {"filename": "fox.jpg", "public_url": True}
        response = client.image.sample("a fox", IMAGE, storage_options=options)
        file = response.file_output
        assert file.filename == "fox.jpg" and file.public_url, file
        return file.file_id

    @case("video from text")
    def _():
        response = client.video.generate("waves on a beach", VIDEO, duration=1, resolution="480p")
        made["video"] = response.url
        assert response.duration == 1 and response.respect_moderation
        return response.url.split("?")[0]

    @case("video from image")
    def _():
        response = client.video.generate("the camera zooms in", VIDEO, image_url=made["url"], duration=1)
        return f"{response.duration} s"

    @case("video edit")
    def _():
        response = client.video.generate("make it black and white", VIDEO, video_url=made["video"])
        return f"{response.duration} s"

    @case("video extension")
    def _():
        response = client.video.extend("the waves go on", VIDEO, made["video"], duration=2)
        assert response.duration == 3, response.duration
        return f"{response.duration} s"

    @case("start and poll by hand")
    def _():
        started = client.video.start("a cat runs", VIDEO, duration=1)
        status = client.video.get(started.request_id).status
        while status == xai_sdk.proto.deferred_pb2.DeferredStatus.PENDING:
            time.sleep(0.2)
            status = client.video.get(started.request_id).status
        assert status == xai_sdk.proto.deferred_pb2.DeferredStatus.DONE, status
        return started.request_id

    @case("failed job")
    def _():
        try:
            client.video.generate("impossible", VIDEO, duration=1)
        except Exception as error:
            return f"{type(error).__name__}: {error}"[:200]
        raise AssertionError("it did not fail")

    @case("files")
    def _():
        content = bytes(range(256)) * 20_000
        file = client.files.upload(content, filename="bytes.bin", expires_after=datetime.timedelta(hours=1))
        assert file.size == len(content) and file.filename == "bytes.bin", file
        assert client.files.content(file.id) == content
        assert client.files.get(file.id).id == file.id
        assert file.id in [one.id for one in client.files.list(limit=10, order="desc").data]
        assert client.files.delete(file.id).deleted
        return f"{file.size} bytes there and back"

    @case("a file as an input, at a public address")
    def _():
        picture = client.image.sample("a tree", IMAGE).image
        file = client.files.upload(picture, filename="tree.jpg")
        response = client.image.sample("make it sepia", IMAGE, image_file_id=file.id)
        address = client.files.create_public_url(file.id).public_url
        again = client.image.sample("make it sepia", IMAGE, image_url=address)
        client.files.revoke_public_url(file.id)
        return f"{len(response.image)} and {len(again.image)} bytes"

    @case("models and key")
    def _():
        names = [model.name for model in client.models.list_image_generation_models()]
        assert IMAGE in names, names
        assert client.models.get_image_generation_model(IMAGE).name == IMAGE
        assert list(client.models.list_language_models()) == []
        return f"{', '.join(names)}; key {client.auth.get_api_key_info().redacted_api_key}"

    @case("wrong key")
    def _():
        stranger = xai_sdk.Client(api_key="wrong", api_host=host)
        return refused(grpc.StatusCode.UNAUTHENTICATED, lambda: stranger.image.sample("a fox", IMAGE))

    @case("moderated prompt")
    def _():
        prompt = "explicit hardcore porn of two naked people having sex"
        return refused(grpc.StatusCode.INVALID_ARGUMENT, lambda: client.image.sample(prompt, IMAGE))

    @case("bad parameter")
    def _():
        return refused(
            grpc.StatusCode.INVALID_ARGUMENT,
            lambda: client.video.start("a fox", VIDEO, duration=99),
            "duration must be a whole number from 1 to 15, got 99",
        )

    @case("unknown id")
    def _():
        return refused(grpc.StatusCode.NOT_FOUND, lambda: client.video.get("00000000-0000-4000-8000-000000000000"))

    if with_rate_limit:

        @case("rate limit")
        def _():
            for _ in range(70):
                try:
                    client.video.start("a fox", VIDEO, duration=99)
                except grpc.RpcError as error:
                    if error.code() == grpc.StatusCode.RESOURCE_EXHAUSTED:
                        return error.details()
            raise AssertionError("seventy requests passed")

    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], "--rate-limit" in sys.argv))
