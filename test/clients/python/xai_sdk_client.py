"""The official Python SDK, which speaks gRPC. Usage: see tasks.py.

The host must be named localhost: then the SDK speaks plaintext by itself and sends the key with every kind of call. With
use_insecure_channel it leaves the key out of uploads, which no server can make good.
"""

import datetime
import sys
import time

import grpc
import tasks
import xai_sdk
import xai_sdk.chat
from xai_sdk.proto import batch_pb2, deferred_pb2

IMAGE, VIDEO = "grok-imagine-image", "grok-imagine-video"
QUICK = {"interval": datetime.timedelta(milliseconds=100)}


def host_of(base_url):
    return base_url.split("/")[2].replace("127.0.0.1", "localhost")


def status_of(code, work, says=""):
    """The status and sentence of a call that must be refused with this code."""
    try:
        work()
    except grpc.RpcError as error:
        assert error.code() == code, f"expected {code}, got {error.code()}: {error.details()}"
        assert says in error.details(), error.details()
        return f"{error.code().name}: {error.details()}"
    raise AssertionError("it was not refused")


class XaiSdk:
    bad_parameter_says = "duration must be a whole number from 1 to 15, got 99"

    def __init__(self, base_url, key):
        self.host = host_of(base_url)
        self.key = key
        self.client = xai_sdk.Client(api_key=key, api_host=self.host)

    def images(self, prompt, n):
        if n == 1:
            return [self.client.image.sample(prompt, IMAGE).image]
        return [response.image for response in self.client.image.sample_batch(prompt, IMAGE, n)]

    def edit(self, prompt, around):
        return self.client.image.sample(prompt, IMAGE, image_url=around.picture_uri).image

    def film(self, prompt, picture=None):
        image = {} if picture is None else {"image_url": picture}
        return tasks.fetch(self.client.video.generate(prompt, VIDEO, duration=1, **image, **QUICK).url)

    def edit_film(self, prompt, film_url):
        return tasks.fetch(self.client.video.generate(prompt, VIDEO, video_url=film_url, **QUICK).url)

    def extend_film(self, prompt, film_url):
        return tasks.fetch(self.client.video.extend(prompt, VIDEO, film_url, duration=2, **QUICK).url)

    def bad_parameter(self):
        return self.client.video.start("a fox", VIDEO, duration=99)

    def chat(self, **options):
        talk = self.client.chat.create("grok-4", **options)
        talk.append(xai_sdk.chat.user("hello"))
        return talk

    def seconds_until_allowed(self, work):
        """The SDK tries again when a server is away, and leaves a limit to its caller; the metadata says how long to wait."""
        try:
            work()
        except grpc.RpcError as error:
            assert error.code() == grpc.StatusCode.RESOURCE_EXHAUSTED, error
            return int(dict(error.trailing_metadata())["retry-after"])
        raise AssertionError("it was not refused")

    def extras(self, around):
        client = self.client

        def insecure_channel():
            insecure = xai_sdk.Client(api_key=self.key, api_host=self.host, use_insecure_channel=True)
            return tasks.are_pictures([insecure.image.sample("a fox in the snow", IMAGE).image], 1)

        # The certificate is trusted through GRPC_DEFAULT_SSL_ROOTS_FILE_PATH, which run-python-clients.ts sets.
        name = [("grpc.ssl_target_name_override", "good.example")]
        secure = xai_sdk.Client(api_key=self.key, api_host=around.secure_host, channel_options=name)

        def over_tls():
            response = secure.image.sample("a fox", IMAGE, image_format="base64")
            content = bytes(range(256)) * 500
            file = secure.files.upload(content, filename="bytes.bin")
            assert secure.files.content(file.id) == content
            withheld = secure.video.generate("withhold this", VIDEO, duration=1, **QUICK)
            assert not withheld.respect_moderation
            return tasks.are_pictures([response.image], 1)

        def every_parameter_of_images():
            options = {"filename": "fox.jpg", "public_url": True}
            response = client.image.sample(
                "a red bicycle",
                IMAGE,
                user="someone",
                image_format="base64",
                aspect_ratio="19.5:9",
                resolution="2k",
                quality="low",
                storage_options=options,
            )
            file = response.file_output
            assert file.filename == "fox.jpg" and file.public_url, file
            assert response.respect_moderation and response.cost_usd > 0
            several = client.image.sample("make it warm", IMAGE, image_urls=[around.picture_uri, around.picture_uri])
            return tasks.are_pictures([response.image, several.image], 2)

        def every_parameter_of_films():
            made = secure.video.generate(
                "a fox runs",
                "grok-imagine-video-1.5",
                image_url=around.picture_uri,
                last_frame_url=around.picture_uri,
                keyframes=[{"image_url": around.picture_uri, "timestamp": 1.0}],
                reference_image_urls=[around.picture_uri],
                reference_audios=[{"voice_id": "ara"}],
                duration=2,
                aspect_ratio="9:16",
                resolution="480p",
                generate_audio=False,
                storage_options={"filename": "fox.mp4", "expires_after": 7200, "public_url": {"expires_after": 3600}},
                **QUICK,
            )
            assert made.duration == 2 and made.respect_moderation and made.file_output.public_url.endswith("/fox.mp4")
            return f"{len(secure.files.content(made.file_output.file_id))} bytes"

        def start_and_poll_by_hand():
            started = client.video.start("a cat runs", VIDEO, duration=1)
            pending = deferred_pb2.DeferredStatus.PENDING
            while (got := client.video.get(started.request_id)).status == pending:
                time.sleep(0.1)
            assert got.status == deferred_pb2.DeferredStatus.DONE, got
            assert got.response.progress == 100 and got.response.usage.cost_in_usd_ticks > 0, got
            return started.request_id

        def files():
            content = bytes(range(256)) * 20_000
            file = client.files.upload(content, filename="bytes.bin", expires_after=datetime.timedelta(hours=1))
            assert file.size == len(content) and file.filename == "bytes.bin", file
            assert client.files.content(file.id) == content
            assert client.files.get(file.id).id == file.id
            assert file.id in [one.id for one in client.files.list(limit=10, order="desc", sort_by="size").data]
            filtered = client.files.list(filter='name = "bytes.bin" AND size_bytes > 1048576 AND public_url = null')
            assert [one.id for one in filtered.data] == [file.id], filtered
            assert list(client.files.list(filter='content_type = "application/pdf"').data) == []
            assert client.files.delete(file.id).deleted
            return f"{file.size} bytes there and back"

        def file_as_input():
            file = client.files.upload(around.picture, filename="tree.png")
            first = client.image.sample("make it sepia", IMAGE, image_file_id=file.id)
            address = client.files.create_public_url(file.id).public_url
            again = client.image.sample("make it sepia", IMAGE, image_url=address)
            film = client.video.generate("it moves", VIDEO, image_file_id=file.id, duration=1, **QUICK)
            client.files.revoke_public_url(file.id)
            tasks.is_film(tasks.fetch(film.url))
            return f"{len(first.image)} and {len(again.image)} bytes"

        def batches():
            batch = client.batch.create("mine")
            client.batch.add(
                batch.batch_id,
                [
                    client.image.prepare("a fox", IMAGE, batch_request_id="picture"),
                    client.image.prepare("make it red", IMAGE, image_url=around.picture_uri, batch_request_id="edit"),
                    client.video.prepare("a cat runs", VIDEO, duration=1, batch_request_id="film"),
                    client.video.prepare_extension("on", VIDEO, around.film_url, duration=2, batch_request_id="longer"),
                    client.image.prepare("impossible", IMAGE, image_format="base64", batch_request_id="bad"),
                    self.chat(batch_request_id="talk"),
                ],
            )
            while client.batch.get(batch.batch_id).state.num_pending:
                time.sleep(0.2)
            results = client.batch.list_batch_results(batch.batch_id)
            assert sorted(one.batch_request_id for one in results.failed) == ["bad", "talk"], results.failed
            by_id = {one.batch_request_id: one for one in results.succeeded}
            pictures = [by_id[name].image_response.url for name in ("picture", "edit")]
            tasks.are_pictures([tasks.fetch(url) for url in pictures], 2)
            tasks.is_film(tasks.fetch(by_id["film"].video_response.url))
            assert by_id["longer"].video_response.duration > 2
            listed = client.batch.list_batch_requests(batch.batch_id, limit=2)
            assert len(listed.batch_request_metadata) == 2 and listed.pagination_token
            assert batch.batch_id in [one.batch_id for one in client.batch.list(limit=10).batches]
            assert client.batch.cancel(batch.batch_id).HasField("cancel_time")
            return ", ".join(f"{one.batch_request_id}: {one.error_message}" for one in results.failed)

        def batch_from_a_file():
            line = b'{"custom_id": "a", "method": "POST", "url": "/v1/images/generations", "body": {"model": "%s", "prompt": "a fox"}}'
            file = client.files.upload(line % IMAGE.encode(), filename="batch.jsonl")
            batch = client.batch.create("from a file", input_file_id=file.id)
            while client.batch.get(batch.batch_id).state.num_pending:
                time.sleep(0.2)
            (result,) = client.batch.list_batch_results(batch.batch_id).succeeded
            sealed = batch_pb2.BatchRequest()
            status_of(grpc.StatusCode.INVALID_ARGUMENT, lambda: client.batch.add(batch.batch_id, [sealed]))
            return tasks.are_pictures([tasks.fetch(result.image_response.url)], 1)

        def models_and_key():
            names = [model.name for model in client.models.list_image_generation_models()]
            assert IMAGE in names, names
            assert client.models.get_image_generation_model(IMAGE).image_price > 0
            assert list(client.models.list_language_models()) == []
            assert list(client.models.list_embedding_models()) == []
            status_of(grpc.StatusCode.NOT_FOUND, lambda: client.models.get_language_model("grok-4"))
            return f"{', '.join(names)}; key {client.auth.get_api_key_info().redacted_api_key}"

        def statuses():
            stranger = xai_sdk.Client(api_key="wrong", api_host=self.host)
            unknown = "00000000-0000-4000-8000-000000000000"
            code = grpc.StatusCode
            return "; ".join(
                [
                    status_of(code.UNAUTHENTICATED, lambda: stranger.image.sample("a fox", IMAGE)),
                    status_of(code.INVALID_ARGUMENT, lambda: client.image.sample(tasks.MODERATED, IMAGE)),
                    status_of(code.NOT_FOUND, lambda: client.video.get(unknown)),
                    status_of(code.UNIMPLEMENTED, lambda: self.chat().sample()),
                ]
            )

        def in_asyncio():
            import asyncio

            async def work():
                there = xai_sdk.AsyncClient(api_key=self.key, api_host=self.host)
                made = await there.image.sample("a fox", IMAGE, image_format="base64")
                film = await there.video.generate("a cat runs", VIDEO, duration=1, **QUICK)
                return await made.image, tasks.fetch(film.url)

            picture, film = asyncio.run(work())
            return f"{tasks.are_pictures([picture], 1)}, {tasks.is_film(film)}"

        return {
            "insecure channel": insecure_channel,
            "over TLS": over_tls,
            "every parameter of images": every_parameter_of_images,
            "every parameter of films": every_parameter_of_films,
            "start and poll by hand": start_and_poll_by_hand,
            "files": files,
            "a file as an input, at a public address": file_as_input,
            "batches": batches,
            "batch from a file": batch_from_a_file,
            "models and key": models_and_key,
            "statuses": statuses,
            "asyncio": in_asyncio,
        }


if __name__ == "__main__":
    sys.exit(tasks.main("xai-sdk", XaiSdk))
